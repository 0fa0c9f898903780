package cn.nianbao.review.console.road;

import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Words;
import cn.nianbao.workflow.PublishWay;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A step of the road and how far it is with it: the same as the diagram shows, in words.
 *
 * @param element its id in the diagram
 * @param who who acts there; empty where the system does
 * @param again whether it was done before and has to be done once more
 */
public record Stop(String element, String name, String who, State state, boolean again) {

    public boolean isNow() {
        return state == State.NOW;
    }

    /** How far a step is. */
    public enum State {
        DONE("已办", "done"),
        NOW("正在办", "now"),
        AHEAD("未到", "ahead"),
        OFF("未经过", "off");

        private final String shown;
        private final String style;

        State(String shown, String style) {
            this.shown = shown;
            this.style = style;
        }

        public String shown() {
            return shown;
        }

        public String style() {
            return style;
        }
    }

    /**
     * The steps in the order of the road; ways out of it (another file, giving up) only where they were taken.
     *
     * @param policy empty before the first hand-in and after the end
     */
    static List<Stop> of(ReportCase report, Predicate<Step> visited, Optional<ReviewPolicy> policy) {
        return Arrays.stream(Step.values())
                .filter(step -> isShown(step, report, visited))
                .map(step -> {
                    State state = state(step, report, visited.test(step), policy);
                    return new Stop(
                            step.id(),
                            step.isEnd() ? Words.state(step) : Words.step(step),
                            Role.actingIn(step).map(Role::shown).orElse(""),
                            state,
                            state == State.AHEAD && visited.test(step));
                })
                .toList();
    }

    private static boolean isShown(Step step, ReportCase report, Predicate<Step> visited) {
        boolean wasThere = step == report.state() || visited.test(step);
        return switch (step) {
            case PUBLISHED -> !report.isWithdrawal();
            case WITHDRAWN -> report.isWithdrawal();
            case READING, CORRECTING -> !report.isWithdrawal() || wasThere;
            case UNREADABLE, ABANDONED -> wasThere;
            case FIRST_REVIEW,
                    SECOND_REVIEW,
                    LEADER_REVIEW,
                    SECRECY_REVIEW,
                    SIGN_OFF,
                    OFFICE_REVIEW,
                    AWAITING_UPLOAD,
                    PUBLISHING -> true;
        };
    }

    private static State state(Step step, ReportCase report, boolean visited, Optional<ReviewPolicy> policy) {
        if (step == report.state()) {
            return report.isOver() ? State.DONE : State.NOW;
        }
        if (report.isOver() || step.ordinal() < report.state().ordinal()) {
            return visited ? State.DONE : State.OFF;
        }
        boolean asked = policy.map(asking -> asks(asking, step)).orElse(true);
        return asked ? State.AHEAD : State.OFF;
    }

    private static boolean asks(ReviewPolicy policy, Step step) {
        if (step == Step.AWAITING_UPLOAD) {
            return policy.publishWay() == PublishWay.BY_HAND;
        }
        return !step.isApproval() || policy.approvals().contains(step);
    }
}
