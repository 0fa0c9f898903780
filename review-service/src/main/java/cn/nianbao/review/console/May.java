package cn.nianbao.review.console;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.Step;

/**
 * What staff may do with a report now.
 *
 * @param replace upload another file
 * @param fill go on without a file, in the empty form
 * @param judge decide on contested errors
 * @param amend ask for a correction of what is public
 */
public record May(
        boolean edit, boolean replace, boolean fill, boolean recall, boolean abandon, boolean judge, boolean amend) {

    static May of(ReportCase report, boolean staff, boolean judge) {
        return new May(
                staff && report.state() == Step.CORRECTING,
                staff && report.withStaff(),
                staff && report.state() == Step.UNREADABLE,
                staff && report.state() == Step.FIRST_REVIEW,
                staff && !report.isOver() && report.state() != Step.PUBLISHING,
                judge && report.state() == Step.CORRECTING,
                staff && report.state() == Step.PUBLISHED);
    }
}
