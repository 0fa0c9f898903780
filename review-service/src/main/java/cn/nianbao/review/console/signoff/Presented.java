package cn.nianbao.review.console.signoff;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.paper.Dossier;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import java.util.List;
import java.util.Set;

/**
 * What a leader is told of a report before signing (呈批): all that matters, in two minutes, on one sheet.
 *
 * @param figures none of a version that takes the report down
 * @param matters findings that are left, each with what was said of it
 * @param open findings that stand in the way of signing
 * @param hidden what the check found of hidden content and secrets
 * @param withdrawal why the report is to be taken down; empty where it is not
 * @param notice what the public will read then
 * @param correction what the public will read of why this version replaces another; empty where it does not
 * @param index index data, each as one line
 */
public record Presented(
        String title,
        String agency,
        String version,
        String revision,
        List<Hand> hands,
        List<KeyFigure> figures,
        Cut matters,
        Cut open,
        Changes changes,
        String hidden,
        String withdrawal,
        String notice,
        String correction,
        List<String> index) {

    private static final int MOST = 5;
    private static final Set<String> HIDDEN = Set.of("X-HIDDEN", "X-CHANGES", "N-PERSON", "N-SECRET");

    static Presented of(Dossier dossier) {
        ReportCase report = dossier.report();
        return new Presented(
                dossier.title(),
                dossier.agency().name(),
                "第 " + report.version() + " 版"
                        + (report.version() == 1 ? "（首次公开）" : report.isWithdrawal() ? "（撤下）" : "（更正）"),
                dossier.revision().hash(),
                Hand.of(dossier),
                report.isWithdrawal()
                        ? List.of()
                        : KeyFigure.of(dossier.revision().report(), Check.lastYear(report)),
                Cut.of(matters(dossier), MOST),
                Cut.of(dossier.discussion().openFindings(dossier.checked()), MOST),
                Changes.of(dossier),
                hidden(dossier),
                dossier.last(EntryKind.WITHDRAWAL_OPENED).map(Entry::reason).orElse(""),
                dossier.revision().withdrawalNotice().orElse(""),
                correction(dossier),
                dossier.revision().notes().index().entrySet().stream()
                        .map(line -> line.getKey() + "：" + line.getValue())
                        .toList());
    }

    private static String correction(Dossier dossier) {
        PublicCorrection said = dossier.revision().notes().correction();
        return said == null ? "" : "【" + said.kind().shown() + "】" + said.reason();
    }

    /** The first characters, as they are typed off a printed sheet. */
    public String checkValue() {
        return revision.substring(0, 8);
    }

    /** The rest of it. */
    public String rest() {
        return revision.substring(8);
    }

    private static List<String> matters(Dossier dossier) {
        return dossier.checked().findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .map(finding -> finding.severity().shown() + "："
                        + Cut.clipped(finding.message().split("[。\\n]", 2)[0], 40)
                        + said(finding, dossier.discussion()))
                .toList();
    }

    private static String said(Finding finding, Discussion discussion) {
        return discussion
                .explanation(finding)
                .map(said -> " —— 说明：" + said.reason())
                .or(() -> discussion
                        .contest(finding)
                        .map(contest -> (Boolean.TRUE.equals(contest.accepted())
                                        ? " —— 复核接受（" + contest.decidedBy() + "）："
                                        : " —— 申请复核：")
                                + contest.reason()))
                .orElse("");
    }

    private static String hidden(Dossier dossier) {
        List<Finding> found = dossier.checked().findings().stream()
                .filter(finding -> HIDDEN.contains(finding.rule()))
                .toList();
        return found.isEmpty()
                ? "自动核查未发现隐藏文字、未处理的修订批注、个人信息和涉密标志。"
                : "自动核查提示 " + found.size() + " 处：" + Cut.clipped(found.get(0).message(), 60);
    }
}
