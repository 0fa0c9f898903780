package cn.nianbao.deploy.fault;

import java.util.Arrays;
import java.util.Optional;

/** Where the people of an office sit: one person each. */
enum Desk {
    STAFF("staff", "correcting", "经办人"),
    FIRST("first-reviewer", "first-review", "初审人"),
    SECOND("second-reviewer", "second-review", "复审人"),
    SECRECY("secrecy-reviewer", "secrecy-review", "保密审查员"),
    APPROVER("approver", "sign-off", "签发人");

    private final String role;
    private final String step;
    private final String shown;

    Desk(String role, String step, String shown) {
        this.role = role;
        this.step = step;
        this.shown = shown;
    }

    /** The realm role. */
    String role() {
        return role;
    }

    /** The state in which a report lies on this desk. */
    String step() {
        return step;
    }

    String shown() {
        return shown;
    }

    /** Who decides in that state; empty where nobody does. */
    static Optional<Desk> deciding(String state) {
        return Arrays.stream(values())
                .filter(desk -> desk != STAFF && desk.step.equals(state))
                .findFirst();
    }
}
