package cn.nianbao.review.deadline;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Words;
import cn.nianbao.workflow.Step;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What people are told of a report: where it stands and how much time is left. No content of the report and nobody's name: mail
 * and messages may go anywhere.
 */
public record Letter(String subject, String words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(Deadlines.CHINA);

    /**
     * What it is for.
     *
     * @param heading the word that the subject begins with
     * @param request what is asked of whom it goes to
     */
    public record Occasion(String heading, String request) {}

    /** @param console base address of the console, for the link */
    public static Letter about(ReportCase report, Agency agency, Occasion occasion, TimeLeft left, URI console) {
        LocalDate due = agency.due(report.year());
        return new Letter(
                "【" + occasion.heading() + "】" + agency.name() + report.year() + "年度报告" + left.number(), """
                【非涉密系统，严禁上传涉密信息】

                %s%d年政府信息公开工作年度报告尚未公布。

                法定公布期限：%s，%s
                办理环节：%s%s
                进入本环节：%s

                %s
                %s/reports/%s
                """.formatted(
                                agency.name(),
                                report.year(),
                                DAY.format(due),
                                left.words(),
                                Words.state(report.state()),
                                Role.actingIn(report.state())
                                        .map(role -> "（由" + role.shown() + "办理）")
                                        .orElse(""),
                                MINUTE.format(report.since()),
                                occasion.request(),
                                console.toString().replaceFirst("/$", ""),
                                report.id()));
    }

    /**
     * That it was taken down at once, on the word of the office or of the agency's own leader.
     *
     * @param calledOff the version in hand that ended with it: whoever counted on its hour has to know
     */
    public static Letter ofRemoval(ReportCase report, Optional<ReportCase> calledOff, Agency agency, URI console) {
        boolean own = report.orderingOffice().isEmpty();
        String order = own ? "按本单位领导口头指令先行撤下" : "由主管部门责令先行撤下";
        return new Letter(
                "【" + (own ? "先行撤下" : "责令撤下") + "】" + agency.name() + report.year() + "年度报告已" + order, """
                【非涉密系统，严禁上传涉密信息】

                %s%d年政府信息公开工作年度报告已%s。
                %s请签发人在一个工作日内登录系统补签；请经办人核查处理，之后可以申请恢复或替换：
                %s/reports/%s
                """.formatted(
                                agency.name(),
                                report.year(),
                                order,
                                calledOff.map(Letter::ended).orElse(""),
                                console.toString().replaceFirst("/$", ""),
                                report.id()));
    }

    private static String ended(ReportCase calledOff) {
        if (calledOff.state() != Step.ABANDONED) {
            return "正在送往政府网站的第 " + calledOff.version() + " 版一并撤下，不再送往政府网站。\n";
        }
        return "正在办理的第 " + calledOff.version() + " 版同时停止办理"
                + calledOff
                        .publishAt()
                        .map(hour -> "，原定于 " + MINUTE.format(hour) + " 的公布已取消，不会再自动公布。\n")
                        .orElse("，不会公布。\n");
    }

    /** The text of a mail. */
    public String body() {
        return words + "\n本邮件由系统自动发出，请勿回复。\n";
    }

    /** The same as a message to a chat group, which has no subject. */
    public String message() {
        return subject + "\n" + words.strip();
    }
}
