package cn.nianbao.review.console.review;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.report.Report;
import cn.nianbao.review.remark.Remark;
import cn.nianbao.review.remark.RemarkState;
import java.util.ArrayList;
import java.util.List;

/**
 * What can go into the order (整改单) that a return takes along: open remarks, findings, and items of one's own.
 *
 * @param due the deadline that is proposed for each, as a date field holds it
 * @param today the first day that can be chosen
 * @param own empty lines for the reviewer's own items
 */
public record OrderForm(List<Choice> remarks, List<Choice> findings, String due, String today, List<Integer> own) {

    static final String FINDING = "finding:";
    static final String REMARK = "remark:";

    /** Something to choose; its value says what it is. */
    public record Choice(String value, String words) {}

    static OrderForm of(Report report, List<Remark> remarks, CheckResult checked, String due, String today) {
        List<Choice> open = new ArrayList<>();
        for (Remark remark : remarks) {
            if (remark.state() == RemarkState.OPEN) {
                String place = remark.anchor().told(report);
                open.add(new Choice(REMARK + remark.id(), (place.isEmpty() ? "" : place + "：") + remark.text()));
            }
        }
        List<Choice> found = checked == null
                ? List.of()
                : checked.roots().stream().map(OrderForm::choice).toList();
        return new OrderForm(open, found, due, today, List.of(1, 2, 3));
    }

    private static Choice choice(Finding finding) {
        return new Choice(FINDING + finding.id(), finding.severity().shown() + "：" + finding.message());
    }
}
