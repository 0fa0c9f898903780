package cn.nianbao.review.rectification;

import cn.nianbao.check.Finding;
import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.remark.Remark;
import cn.nianbao.review.remark.RemarkState;
import cn.nianbao.review.revision.CellWords;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the order that goes with a return, out of findings, open remarks and the reviewer's own items. */
@ApplicationScoped
public class Ordering {

    private static final String WHOLE = "整份报告";

    private final Clock clock;
    private final Check check;
    private final History history;

    public Ordering(Clock clock, Check check, History history) {
        this.clock = clock;
        this.check = check;
        this.history = history;
    }

    /**
     * Issues the order, in the transaction of the decision that sends the report back.
     *
     * @param demand what is asked as a whole
     * @throws Refusal 422 where an item names nothing, or a day that is over
     */
    public Rectification issue(
            ReportCase report, Step step, Revision revision, List<Wanted> wanted, String demand, Actor by) {
        int round = Rectification.of(report).size() + 1;
        Role role = Role.actingIn(step).orElseThrow();
        String issuer = Agency.of(report.agency()).holderOf(role);
        Rectification order = new Rectification(report, round, step, issuer, demand, by, clock.instant());
        List<Finding> findings = check.check(report, revision).findings();
        List<Remark> remarks = Remark.of(report.id());
        wanted.forEach(item -> add(order, item, revision.report(), findings, remarks));
        order.persistAndFlush();
        history.append(report, new Deed(EntryKind.MENDING_ORDERED, report.state(), revision.hash(), told(order)), by);
        return order;
    }

    private void add(Rectification order, Wanted item, Report report, List<Finding> findings, List<Remark> remarks) {
        if (item.due() == null || item.due().isBefore(LocalDate.now(clock.withZone(Check.CHINA)))) {
            throw Refusal.unprocessable("请为每一项写明整改期限，期限不能早于今天", List.of());
        }
        if (item.finding() != null) {
            Finding finding = findings.stream()
                    .filter(found -> found.id().equals(item.finding()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.unprocessable("核查结果里没有“" + item.finding() + "”这个问题", List.of()));
            order.add(item, place(finding, report), finding.message());
        } else if (item.remark() != null) {
            Remark remark = remarks.stream()
                    .filter(made -> made.id().toString().equals(item.remark()))
                    .filter(made -> made.state() == RemarkState.OPEN)
                    .findFirst()
                    .orElseThrow(() -> Refusal.unprocessable("没有这条未答复的审核意见", List.of()));
            String place = remark.anchor().told(report);
            order.add(item, place.isEmpty() ? WHOLE : place, remark.text());
        } else {
            Wording.demandGiven("整改事项", item.text(), "请写明需要整改的事项");
            Wording.demand("整改事项的位置", item.place(), Wording.LONGEST_ADDRESS);
            order.add(item, item.place() == null || item.place().isBlank() ? WHOLE : item.place(), item.text());
        }
    }

    private static String place(Finding finding, Report report) {
        if (!finding.cells().isEmpty()) {
            return CellWords.place(report, finding.cells().get(0));
        }
        return finding.spans().stream()
                .flatMap(span -> report.sections().stream()
                        .filter(section -> section.id().equals(span.section())))
                .map(CellWords::numbered)
                .findFirst()
                .orElse(WHOLE);
    }

    private static String told(Rectification order) {
        return order.items().stream()
                .map(item -> item.number() + ". " + item.place() + "：" + item.problem() + "（" + item.due() + " 前）")
                .collect(Collectors.joining("\n"));
    }
}
