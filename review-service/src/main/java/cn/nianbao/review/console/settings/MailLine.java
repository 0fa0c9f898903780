package cn.nianbao.review.console.settings;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import java.util.List;

/** Where an agency's people of one of the caller's roles are written to; empty where the register names no address. */
public record MailLine(String agency, String role, List<String> addresses) {

    static List<MailLine> of(Caller caller) {
        List<Role> roles =
                caller.ownRoles().stream().filter(Role::mayBeStoodFor).toList();
        return Agency.byCode(caller.agencies()).values().stream()
                .flatMap(agency ->
                        roles.stream().map(role -> new MailLine(agency.name(), role.shown(), agency.mail(role))))
                .toList();
    }
}
