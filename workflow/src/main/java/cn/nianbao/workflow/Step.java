package cn.nianbao.workflow;

/**
 * Where a report stands. The id is the state word of the public contract and at the same time the id of the element in
 * report-lifecycle.bpmn; released ids stay, so that running reports survive an upgrade.
 */
public enum Step {
    READING("reading"),
    UNREADABLE("unreadable"),
    CORRECTING("correcting"),
    FIRST_REVIEW("first-review"),
    SECOND_REVIEW("second-review"),
    LEADER_REVIEW("leader-review"),
    SECRECY_REVIEW("secrecy-review"),
    SIGN_OFF("sign-off"),
    OFFICE_REVIEW("office-review"),
    AWAITING_UPLOAD("awaiting-upload"),
    PUBLISHING("publishing"),
    PUBLISHED("published"),
    WITHDRAWN("withdrawn"),
    ABANDONED("abandoned");

    private final String id;

    Step(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Throws {@link IllegalArgumentException} for a word that is no step of this process. */
    public static Step of(String id) {
        for (Step step : values()) {
            if (step.id.equals(id)) {
                return step;
            }
        }
        throw new IllegalArgumentException("no step " + id);
    }

    /** Whether {@code id} is a step; other elements of the diagram (gateways, read-back) are none. */
    static boolean is(String id) {
        for (Step step : values()) {
            if (step.id.equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report is at an end here. */
    public boolean isEnd() {
        return switch (this) {
            case PUBLISHED, WITHDRAWN, ABANDONED -> true;
            case READING,
                    UNREADABLE,
                    CORRECTING,
                    FIRST_REVIEW,
                    SECOND_REVIEW,
                    LEADER_REVIEW,
                    SECRECY_REVIEW,
                    SIGN_OFF,
                    OFFICE_REVIEW,
                    AWAITING_UPLOAD,
                    PUBLISHING -> false;
        };
    }

    /** Whether a person approves or returns the report here. */
    public boolean isApproval() {
        return switch (this) {
            case FIRST_REVIEW, SECOND_REVIEW, LEADER_REVIEW, SECRECY_REVIEW, SIGN_OFF, OFFICE_REVIEW -> true;
            case READING, UNREADABLE, CORRECTING, AWAITING_UPLOAD, PUBLISHING, PUBLISHED, WITHDRAWN, ABANDONED -> false;
        };
    }
}
