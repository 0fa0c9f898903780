package cn.nianbao.review.agency;

import cn.nianbao.workflow.Step;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** A realm role of Keycloak, and the word that people use for it. */
public enum Role {
    STAFF("staff", "经办人"),
    FIRST_REVIEWER("first-reviewer", "科室负责人"),
    SECOND_REVIEWER("second-reviewer", "办公室负责人"),
    LEADER_REVIEWER("leader-reviewer", "分管领导"),
    SECRECY_REVIEWER("secrecy-reviewer", "保密审查员"),
    APPROVER("approver", "签发人"),
    OFFICE("office", "政务公开主管部门"),
    INFORMANT("informant", "信息发布员"),
    OPERATOR("operator", "系统管理员");

    private final String word;
    private final String shown;

    Role(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** The role of that realm role's name; empty for roles that mean nothing here. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** Who acts in a step; empty for steps that act by themselves or are over. */
    public static Optional<Role> actingIn(Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case UNREADABLE, CORRECTING -> STAFF;
                    case FIRST_REVIEW -> FIRST_REVIEWER;
                    case SECOND_REVIEW -> SECOND_REVIEWER;
                    case LEADER_REVIEW -> LEADER_REVIEWER;
                    case SECRECY_REVIEW -> SECRECY_REVIEWER;
                    case SIGN_OFF -> APPROVER;
                    case OFFICE_REVIEW -> OFFICE;
                    case AWAITING_UPLOAD -> INFORMANT;
                    case READING, PUBLISHING, PUBLISHED, WITHDRAWN, ABANDONED -> null;
                });
    }

    /** Whether this role decides a step, as distinct from writing, publishing or operating. */
    public boolean decides() {
        return switch (this) {
            case FIRST_REVIEWER, SECOND_REVIEWER, LEADER_REVIEWER, SECRECY_REVIEWER, APPROVER, OFFICE -> true;
            case STAFF, INFORMANT, OPERATOR -> false;
        };
    }

    /** Whether its holder may let somebody else stand for them: an operator acts for no agency. */
    public boolean mayBeStoodFor() {
        return switch (this) {
            case STAFF,
                    FIRST_REVIEWER,
                    SECOND_REVIEWER,
                    LEADER_REVIEWER,
                    SECRECY_REVIEWER,
                    APPROVER,
                    OFFICE,
                    INFORMANT -> true;
            case OPERATOR -> false;
        };
    }

    /** Whether somebody of these roles may stand for others: never an operator, and nobody who has no part in this. */
    public static boolean mayStandIn(Collection<Role> theirs) {
        return !theirs.isEmpty() && !theirs.contains(OPERATOR);
    }
}
