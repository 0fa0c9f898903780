package cn.nianbao.check.links;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mailboxes that can be written to, that the register knows, and that are the government's own rather than a free provider's. */
final class Mailboxes implements Rule {

    private static final Pattern RIGHT =
            Pattern.compile("[a-z0-9](?:[a-z0-9._+-]*[a-z0-9_-])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    private static final int LONG = 8;

    @Override
    public String code() {
        return "L-EMAIL";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        Places places = new Places(card);
        for (Passage passage : Passage.ofText(subject)) {
            for (Mailbox mailbox : Mailbox.in(passage, card)) {
                problem(mailbox, Contacts.of(context), card)
                        .ifPresent(problem -> places.add(
                                mailbox.subject(),
                                passage,
                                mailbox.from(),
                                mailbox.to(),
                                "的邮箱 " + shown(mailbox.address()) + " " + problem));
            }
        }
        return places.findings();
    }

    private static Optional<String> problem(Mailbox mailbox, Contacts contacts, RuleCard card) {
        String address = mailbox.address().toLowerCase(Locale.ROOT);
        boolean registered = contacts.mails().stream().anyMatch(address::equalsIgnoreCase);
        if (registered && !mailbox.isWide()) {
            return Optional.empty();
        }
        boolean right = RIGHT.matcher(address).matches()
                && card.words("misspelt").stream().noneMatch(address::endsWith);
        if (!right || mailbox.isWide()) {
            return Optional.of(mailbox.isWide() ? "用了全角符号，发不出去。请用半角字符写。" : "写得不对，应是“名称@域名”。请核对后改正。");
        }
        if (!contacts.mails().isEmpty()) {
            return Optional.of("与单位台账不符，台账里是 " + String.join("、", contacts.mails()) + "。请核对：报告写错的，改正；台账过时的，更新台账。");
        }
        String domain = address.substring(address.indexOf('@') + 1);
        boolean free = card.words("providers").stream()
                .anyMatch(provider -> domain.equals(provider) || domain.endsWith("." + provider));
        return free ? Optional.of("是商业邮箱。有政务邮箱的，请换成政务邮箱。") : Optional.empty();
    }

    /** A name of many digits is somebody's telephone or account. */
    private static String shown(String address) {
        int name = 0;
        while (name < address.length() && Character.isDigit(address.charAt(name))) {
            name++;
        }
        return name < LONG ? address : address.substring(0, 3) + "****" + address.substring(name - 2);
    }
}
