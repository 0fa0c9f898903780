package cn.nianbao.review.console.home;

import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deadline.TimeLeft;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.task.Tasks;
import cn.nianbao.workflow.Step;
import java.time.LocalDate;

/**
 * What somebody is asked to do with one report.
 *
 * @param what to do, in words
 * @param since when it came to them
 * @param due the day until which it is due: for a step of the road the statutory date as it stands
 * @param left working days until then; empty where a later version is bound by no date
 * @param late whether that day has passed
 */
public record Task(Line line, String what, String since, String due, String left, boolean late) {

    static Task of(Tasks.Waiting waiting, Line line, LocalDate today) {
        boolean afterwards = waiting.isAfterwards();
        boolean bound = afterwards
                || !line.standing().left().isEmpty()
                || !line.standing().late().isEmpty();
        TimeLeft left = TimeLeft.until(waiting.due(), today);
        return new Task(
                line,
                what(Step.of(waiting.step()), afterwards, line.standing()),
                Standing.shown(waiting.since()),
                (afterwards ? "办理期限 " : "公布期限 ") + Standing.DAY.format(waiting.due()),
                bound ? left.words() : "",
                bound && left.isPast());
    }

    private static String what(Step step, boolean afterwards, Standing standing) {
        if (afterwards) {
            return step == Step.OFFICE_REVIEW ? "事后备案" : "补签";
        }
        return switch (step) {
            case UNREADABLE -> "换文件或在线填报";
            case CORRECTING -> standing.state().equals("退回修改") ? "按退回意见修改" : "编制并提交初审";
            case AWAITING_UPLOAD -> "上网发布并登记网址";
            case READING,
                    FIRST_REVIEW,
                    SECOND_REVIEW,
                    LEADER_REVIEW,
                    SECRECY_REVIEW,
                    SIGN_OFF,
                    OFFICE_REVIEW,
                    PUBLISHING,
                    PUBLISHED,
                    WITHDRAWN,
                    ABANDONED -> Words.step(step);
        };
    }
}
