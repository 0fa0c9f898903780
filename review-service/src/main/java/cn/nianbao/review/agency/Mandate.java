package cn.nianbao.review.agency;

import cn.nianbao.review.agency.Caller.Person;

/** That somebody may act now in another's role, for one agency and no other. */
public record Mandate(Person principal, Role role, String agency) {

    boolean covers(Role asked, String of) {
        return role == asked && agency.equals(of);
    }
}
