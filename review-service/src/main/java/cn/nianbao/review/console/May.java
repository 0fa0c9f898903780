package cn.nianbao.review.console;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.Step;

/**
 * What the person may do with a report now, beside deciding.
 *
 * @param answer answer what reviewers remarked
 * @param replace upload another file
 * @param fill go on without a file, in the empty form
 * @param handIn hand a withdrawal in again; a report is handed in with what is typed in it
 * @param judge decide on contested errors
 * @param amend ask for a correction of what is public, or for what was taken down to come back
 * @param withdraw ask for what is public to be taken down
 * @param order take what is public down at once on the word of the office
 * @param urgent take what is public down at once although a correction is on its way
 * @param register say where the report was put on the net, or taken off it, by hand
 */
public record May(
        boolean edit,
        boolean answer,
        boolean replace,
        boolean fill,
        boolean handIn,
        boolean recall,
        boolean abandon,
        boolean judge,
        boolean amend,
        boolean withdraw,
        boolean order,
        boolean urgent,
        boolean register) {

    public static May of(ReportCase report, boolean newest, boolean staff, boolean informant, boolean judge) {
        boolean withStaff = staff && report.withStaff() && !report.isWithdrawal();
        return new May(
                withStaff && report.state() == Step.CORRECTING,
                staff && report.state() == Step.CORRECTING,
                withStaff,
                withStaff && report.state() == Step.UNREADABLE,
                staff && report.isWithdrawal() && report.state() == Step.CORRECTING,
                staff && report.state() == Step.FIRST_REVIEW,
                staff
                        && !report.isOver()
                        && report.state() != Step.PUBLISHING
                        && report.orderingOffice().isEmpty(),
                judge && report.state() == Step.CORRECTING,
                staff && newest && (report.state() == Step.PUBLISHED || report.state() == Step.WITHDRAWN),
                staff && newest && report.state() == Step.PUBLISHED,
                false,
                false,
                informant && awaitsAddress(report));
    }

    /**
     * The same of what the public reads now: staff may take it down at once whatever else is in hand, and so may an office.
     *
     * @param staff whether the person is of the agency's staff
     * @param office whether they are of an office over the agency
     */
    public May ofWhatIsPublic(boolean staff, boolean office) {
        return new May(
                edit,
                answer,
                replace,
                fill,
                handIn,
                recall,
                abandon,
                judge,
                amend,
                withdraw,
                office && !staff,
                staff && !withdraw,
                register);
    }

    /** For the first time, or anew where something else was found at the address. */
    private static boolean awaitsAddress(ReportCase report) {
        boolean other = report.state() == Step.PUBLISHING
                && report.address().isPresent()
                && report.incident().isPresent();
        return report.state() == Step.AWAITING_UPLOAD || other;
    }
}
