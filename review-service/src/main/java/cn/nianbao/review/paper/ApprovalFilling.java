package cn.nianbao.review.paper;

import cn.nianbao.check.Finding;
import cn.nianbao.forms.ApprovalForm;
import cn.nianbao.forms.ApprovalForm.Proofreading;
import cn.nianbao.forms.Form;
import cn.nianbao.forms.Opinion;
import cn.nianbao.forms.Signature;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.remark.Explanation;
import cn.nianbao.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 《政府信息公开发布审批表》: three reviews and three named proofreaders, secrecy review and sign-off. */
final class ApprovalFilling {

    private static final List<String> ROUNDS = List.of("一校", "二校", "三校");

    private ApprovalFilling() {}

    static Optional<Form> of(Dossier dossier) {
        return dossier.handedIn().map(handedIn -> form(dossier));
    }

    private static Form form(Dossier dossier) {
        return new ApprovalForm(
                Facts.NO_NUMBER,
                Facts.of(dossier),
                "",
                Facts.clerk(dossier),
                Facts.telephone(dossier),
                "政府网站“政府信息公开年报”栏目",
                proofreadings(dossier),
                dossier.checked().verdict(),
                explanations(dossier),
                opinions(dossier),
                remarks(dossier),
                Facts.proof(dossier),
                Facts.at(dossier));
    }

    /** The clerk reads first, then whoever reviews before secrecy review. */
    private static List<Proofreading> proofreadings(Dossier dossier) {
        List<Signature> readers = new ArrayList<>(List.of(Facts.clerk(dossier)));
        for (Step step : List.of(Step.FIRST_REVIEW, Step.SECOND_REVIEW)) {
            readers.add(Facts.signature(dossier.approval(step)));
        }
        List<Proofreading> proofreadings = new ArrayList<>();
        for (int i = 0; i < ROUNDS.size(); i++) {
            proofreadings.add(new Proofreading(ROUNDS.get(i), readers.get(i)));
        }
        return proofreadings;
    }

    private static List<Opinion> opinions(Dossier dossier) {
        return dossier.approvals().stream()
                .map(step -> Facts.opinion(label(step), step, dossier))
                .toList();
    }

    /** 科室负责人初审意见, 保密审查意见, 签发意见. */
    private static String label(Step step) {
        return switch (step) {
            case FIRST_REVIEW, SECOND_REVIEW ->
                Role.actingIn(step).map(Role::shown).orElse("") + Words.step(step) + "意见";
            case LEADER_REVIEW, SECRECY_REVIEW, SIGN_OFF, OFFICE_REVIEW -> Words.step(step) + "意见";
            case READING, UNREADABLE, CORRECTING, AWAITING_UPLOAD, PUBLISHING, PUBLISHED, WITHDRAWN, ABANDONED ->
                throw new IllegalArgumentException(step.id() + " has no opinion");
        };
    }

    private static List<String> explanations(Dossier dossier) {
        return dossier.checked().findings().stream()
                .flatMap(finding -> said(dossier, finding).stream())
                .toList();
    }

    private static Optional<String> said(Dossier dossier, Finding finding) {
        Optional<String> explained = dossier.discussion()
                .explanation(finding)
                .map(said -> finding.message() + " 说明：" + said.reason() + open(said));
        return explained.or(() -> dossier.discussion()
                .contest(finding)
                .filter(contest -> Boolean.TRUE.equals(contest.accepted()))
                .map(contest ->
                        finding.message() + " 申请复核：" + contest.reason() + "（复核接受，" + contest.decidedBy() + "）"));
    }

    private static String open(Explanation said) {
        return said.published() ? "（同意公开）" : "";
    }

    private static String remarks(Dossier dossier) {
        List<String> remarks = new ArrayList<>();
        dossier.revision().withdrawalNotice().ifPresent(notice -> remarks.add("撤下申请，公开说明：" + notice));
        Optional.ofNullable(dossier.revision().notes().correction())
                .ifPresent(said -> remarks.add("更正（" + said.kind().shown() + "），公开说明：" + said.reason()));
        dossier.approval(Step.SIGN_OFF)
                .filter(entry -> entry.paper() != null)
                .map(ApprovalFilling::onPaper)
                .ifPresent(remarks::add);
        return String.join("\n", remarks);
    }

    private static String onPaper(Entry signed) {
        return "书面签发，由" + signed.registrarName() + "登记，扫描件校验值（SHA-256）：" + signed.paper();
    }
}
