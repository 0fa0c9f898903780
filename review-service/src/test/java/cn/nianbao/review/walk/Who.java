package cn.nianbao.review.walk;

import cn.nianbao.review.Person;
import java.util.List;

/** Everybody who meets a report in a random walk; some hold more roles than is good for them. */
enum Who {
    STAFF("staff"),
    COLLEAGUE("staff"),
    FIRST("first-reviewer"),
    SECOND("second-reviewer"),
    SECRECY("secrecy-reviewer"),
    APPROVER("approver"),
    INFORMANT("informant"),
    OFFICE("office"),
    STAFF_AND_FIRST("staff", "first-reviewer"),
    FIRST_AND_SECOND("first-reviewer", "second-reviewer"),
    EVERY_REVIEWER("first-reviewer", "second-reviewer", "secrecy-reviewer", "approver"),
    ADMINISTRATOR("operator");

    private final List<String> roles;

    Who(String... roles) {
        this.roles = List.of(roles);
    }

    boolean is(String role) {
        return roles.contains(role);
    }

    Person of(String agency) {
        String belongsTo = this == OFFICE ? "anlan" : agency;
        return new Person(name() + "-of-" + agency, name(), roles, List.of(belongsTo));
    }
}
