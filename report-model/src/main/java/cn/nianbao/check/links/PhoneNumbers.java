package cn.nianbao.check.links;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.check.privacy.MobileNumbers;
import java.util.List;
import java.util.Optional;

/** Telephone numbers that a reader from elsewhere can dial, and that the register knows. A private one is N-PERSON's. */
final class PhoneNumbers implements Rule {

    private static final int REACH = 10;
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    @Override
    public String code() {
        return "L-PHONE";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        Contacts contacts = Contacts.of(context);
        Places places = new Places(card);
        for (Passage passage : Passage.ofText(subject)) {
            for (PhoneNumber phone : Phones.in(passage, card)) {
                problem(passage, phone, contacts, card)
                        .ifPresent(problem -> places.add(phone.digits(), passage, phone.from(), phone.to(), problem));
            }
            MobileNumbers.ofOffices(passage, context).forEach((from, to) -> mobile(places, passage, from, to));
        }
        return places.findings();
    }

    private static void mobile(Places places, Passage passage, int from, int to) {
        String digits = passage.plain().substring(from, to).replaceAll("\\D", "");
        String tail = digits.substring(digits.length() - TAIL);
        String says = "把手机号 " + digits.substring(0, HEAD) + "****" + tail + " 写作单位的电话。请核对是不是单位的号码，最好换成办公电话。";
        places.add("mobile-" + tail, passage, from, to, says);
    }

    private static Optional<String> problem(Passage passage, PhoneNumber phone, Contacts contacts, RuleCard card) {
        String shown = "的电话 " + phone.raw();
        return Optional.ofNullable(
                switch (phone.kind()) {
                    case ODD -> shown + " 位数不对：区号后面是 7 至 8 位。请核对后改正。";
                    case LOCAL -> shown + " 没有区号，外地打不通。请写成“" + area(contacts) + "-" + phone.local() + "”的样子。";
                    case LANDLINE -> landline(passage, phone, contacts, card, shown);
                    case SERVICE, MOBILE -> null;
                });
    }

    private static String landline(Passage passage, PhoneNumber phone, Contacts contacts, RuleCard card, String shown) {
        boolean elsewhere = card.words("others").stream().anyMatch(passage.before(phone.from(), REACH)::contains);
        if (elsewhere) {
            return null;
        }
        if (contacts.areaCode() != null && !contacts.areaCode().equals(phone.area())) {
            return shown + " 的区号是 " + phone.area() + "，本地的区号是 " + contacts.areaCode() + "。请核对后改正。";
        }
        if (contacts.phones().isEmpty() || contacts.hasPhone(phone.digits())) {
            return null;
        }
        return shown + " 与单位台账不符，台账里是 " + String.join("、", contacts.phones()) + "。请核对：报告写错的，改正；台账过时的，更新台账。";
    }

    private static String area(Contacts contacts) {
        return contacts.areaCode() == null ? "区号" : contacts.areaCode();
    }
}
