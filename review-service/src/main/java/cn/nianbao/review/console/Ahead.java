package cn.nianbao.review.console;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Words;
import cn.nianbao.workflow.PublishWay;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import java.util.List;

/** What comes after the step that a report stands in, in words; empty where nothing does. */
public final class Ahead {

    private Ahead() {}

    /** @param policy under which the report was handed in; null before that and after the end */
    public static String of(ReportCase report, ReviewPolicy policy) {
        return switch (report.state()) {
            case READING -> "识别完由经办人核对";
            case UNREADABLE -> "换一个文件，或改为在线填报";
            case CORRECTING -> report.isWithdrawal() ? "再次提交审签" : "改完必改项，提交初审";
            case FIRST_REVIEW, SECOND_REVIEW, LEADER_REVIEW, SECRECY_REVIEW, SIGN_OFF, OFFICE_REVIEW ->
                policy == null ? "" : after(report, policy);
            case AWAITING_UPLOAD -> "登记发布网址，由系统核对";
            case PUBLISHING -> {
                if (report.isWithdrawal()) {
                    yield "撤下";
                }
                yield report.waits() ? "到时自动公布" : "核对一致后公布";
            }
            case PUBLISHED, WITHDRAWN, ABANDONED -> "";
        };
    }

    private static String after(ReportCase report, ReviewPolicy policy) {
        List<Step> steps = policy.approvals();
        int next = steps.indexOf(report.state()) + 1;
        if (next > 0 && next < steps.size()) {
            return Words.step(steps.get(next));
        }
        if (policy.publishWay() == PublishWay.BY_HAND) {
            return report.isWithdrawal() ? "由信息发布员撤下" : "由信息发布员上网发布";
        }
        return report.isWithdrawal() ? "撤下" : "公布";
    }
}
