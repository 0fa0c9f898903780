package cn.nianbao.review.console.submit;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.submit.FileLine.State;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows a file that was handed in until it is read. */
@ApplicationScoped
class Following {

    private final History history;
    private final Check check;

    Following(History history, Check check) {
        this.history = history;
        this.check = check;
    }

    FileLine of(ReportCase report, String file) {
        String name = Agency.of(report.agency()).name() + report.year() + "年度报告";
        String id = report.id().toString();
        if (report.incident().isPresent()) {
            return new FileLine(
                    file,
                    name,
                    id,
                    State.STUCK,
                    "办理异常，已通知管理员：" + report.incident().get(),
                    "",
                    null);
        }
        return switch (report.state()) {
            case READING -> new FileLine(file, name, id, State.READING, "已收到，正在识别", "", null);
            case UNREADABLE -> new FileLine(file, name, id, State.STUCK, "识别失败：" + why(report), again(report), null);
            case CORRECTING,
                    FIRST_REVIEW,
                    SECOND_REVIEW,
                    LEADER_REVIEW,
                    SECRECY_REVIEW,
                    SIGN_OFF,
                    OFFICE_REVIEW,
                    AWAITING_UPLOAD,
                    PUBLISHING,
                    PUBLISHED,
                    WITHDRAWN,
                    ABANDONED -> new FileLine(file, name, id, State.READ, said(report), "", read(report));
        };
    }

    private static String said(ReportCase report) {
        return report.state() == Step.CORRECTING ? "识别完成" : Words.state(report.state());
    }

    private ReadOut read(ReportCase report) {
        return Revision.newest(report.id())
                .map(revision -> ReadOut.of(revision.report(), check.check(report, revision)))
                .orElse(null);
    }

    private String why(ReportCase report) {
        return history.of(report).stream()
                .filter(entry -> entry.kind() == EntryKind.UNREADABLE)
                .reduce((first, last) -> last)
                .map(Entry::reason)
                .orElse("请换一个文件");
    }

    private static String again(ReportCase report) {
        return "/submit?agency=" + report.agency() + "&year=" + report.year();
    }
}
