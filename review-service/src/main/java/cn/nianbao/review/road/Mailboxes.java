package cn.nianbao.review.road;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.deadline.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The mailboxes that the register names for an agency's people: one letter goes to all of them. */
@ApplicationScoped
class Mailboxes implements Carrier {

    private final MailServer server;

    Mailboxes(MailServer server) {
        this.server = server;
    }

    @Override
    public List<Delivery> deliveries(Agency agency, List<Role> roles) {
        List<String> addresses = roles.stream()
                .flatMap(role -> addresses(agency, role).stream())
                .distinct()
                .toList();
        return List.of(new Delivery(
                Reminder.MAILBOXES,
                Delivery.shown(roles),
                obstacle(roles, addresses),
                letter -> server.take(letter, addresses)));
    }

    private static List<String> addresses(Agency agency, Role role) {
        return Optional.ofNullable(agency.holderOf(role))
                .map(Agency::of)
                .map(holder -> holder.mail(role))
                .orElse(List.of());
    }

    private String obstacle(List<Role> roles, List<String> addresses) {
        if (roles.isEmpty()) {
            return "现在没有需要提醒的人";
        }
        if (addresses.isEmpty()) {
            return "单位台账没有登记邮箱：" + Delivery.shown(roles);
        }
        return server.isConfigured() ? null : "没有配置邮件服务器，没有发送";
    }
}
