package cn.nianbao.review.console;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;

/**
 * What every page shows of the person before it.
 *
 * @param deputies whether they may name deputies, so that the way there is worth showing
 */
public record Frame(String person, String roles, boolean deputies) {

    public static Frame of(Caller caller) {
        return new Frame(
                caller.person().name(),
                caller.rolesShown(),
                caller.ownRoles().stream().anyMatch(Role::mayBeStoodFor));
    }
}
