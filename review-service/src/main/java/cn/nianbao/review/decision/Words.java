package cn.nianbao.review.decision;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.OfficeStep;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** The words that offices use for where a report stands. */
public final class Words {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Words() {}

    /** A step as a verb noun: 初审, 签发. */
    public static String step(Step step) {
        return switch (step) {
            case READING -> "识别";
            case UNREADABLE -> "换文件";
            case CORRECTING -> "编制";
            case FIRST_REVIEW -> "初审";
            case SECOND_REVIEW -> "复审";
            case LEADER_REVIEW -> "分管领导审核";
            case SECRECY_REVIEW -> "保密审查";
            case SIGN_OFF -> "签发";
            case OFFICE_REVIEW -> "主管部门审核";
            case AWAITING_UPLOAD -> "上网发布";
            case PUBLISHING -> "发布";
            case PUBLISHED -> "公布";
            case WITHDRAWN -> "撤下";
            case ABANDONED -> "作废";
        };
    }

    /** What somebody who agrees in a step says: the word of the button and of the record. */
    public static String approval(Step step) {
        return switch (step) {
            case SECRECY_REVIEW -> "可以公开";
            case SIGN_OFF -> "签发";
            case OFFICE_REVIEW -> "审核通过";
            case READING,
                    UNREADABLE,
                    CORRECTING,
                    FIRST_REVIEW,
                    SECOND_REVIEW,
                    LEADER_REVIEW,
                    AWAITING_UPLOAD,
                    PUBLISHING,
                    PUBLISHED,
                    WITHDRAWN,
                    ABANDONED -> "同意";
        };
    }

    /** What somebody who sends the report back from a step says. */
    public static String refusal(Step step) {
        return switch (step) {
            case SECRECY_REVIEW -> "不宜公开";
            case SIGN_OFF -> "退回";
            case OFFICE_REVIEW -> "下发整改";
            case READING,
                    UNREADABLE,
                    CORRECTING,
                    FIRST_REVIEW,
                    SECOND_REVIEW,
                    LEADER_REVIEW,
                    AWAITING_UPLOAD,
                    PUBLISHING,
                    PUBLISHED,
                    WITHDRAWN,
                    ABANDONED -> "退回修改";
        };
    }

    /** The policy that a report was handed in under, with its version: who is to look at it. */
    public static String policy(ReviewPolicy policy) {
        String steps = policy.approvals().stream().map(Words::step).collect(Collectors.joining("、"));
        String after = policy.office() == OfficeStep.AFTER ? "；公布后报主管部门备案" : "";
        return "审签流程（" + policy.version() + "）：" + steps + after;
    }

    /** Where a report stands, as pages show it. */
    public static String state(ReportCase report) {
        return report.waits()
                ? "待定时公布（" + report.publishAt().map(MINUTE::format).orElse("") + "）"
                : state(report.state());
    }

    /** A time as pages show it. */
    public static String time(Instant at) {
        return MINUTE.format(at);
    }

    /** A state as pages show it. */
    public static String state(Step step) {
        return switch (step) {
            case READING -> "正在识别";
            case UNREADABLE -> "识别失败，请换文件";
            case CORRECTING -> "编制中";
            case FIRST_REVIEW -> "待初审";
            case SECOND_REVIEW -> "待复审";
            case LEADER_REVIEW -> "待分管领导审核";
            case SECRECY_REVIEW -> "待保密审查";
            case SIGN_OFF -> "待签发";
            case OFFICE_REVIEW -> "已报送，待主管部门审核 / 备案";
            case AWAITING_UPLOAD -> "待上网发布";
            case PUBLISHING -> "发布中 / 待核对";
            case PUBLISHED -> "已公布";
            case WITHDRAWN -> "已撤下";
            case ABANDONED -> "已作废（本稿）";
        };
    }
}
