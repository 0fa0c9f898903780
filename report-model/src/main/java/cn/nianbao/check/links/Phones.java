package cn.nianbao.check.links;

import cn.nianbao.check.Passage;
import cn.nianbao.check.RuleCard;
import cn.nianbao.prose.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the telephone numbers of a text: what follows 电话, 传真 and the like, one or several. Figures of calls are none. */
final class Phones {

    private static final String LINKS = " :(为是号码及和与/兼传真电话)";
    private static final int LONGEST_LINK = 8;
    private static final String ALSO = "、,/;或和及";

    private Phones() {}

    static List<PhoneNumber> in(Passage passage, RuleCard card) {
        String plain = passage.plain();
        List<PhoneNumber> phones = new ArrayList<>();
        int done = 0;
        for (Mention label : passage.mentions(card.words("labels"))) {
            if (label.from() >= done) {
                done = list(phones, plain, skip(plain, label.to()), card);
            }
        }
        return phones;
    }

    /** The numbers from there on; the place after the last. */
    private static int list(List<PhoneNumber> phones, String plain, int from, RuleCard card) {
        int at = from;
        Optional<PhoneNumber> phone = number(plain, at, card);
        while (phone.isPresent()) {
            phones.add(phone.get());
            at = phone.get().to();
            int next = at;
            while (next < plain.length()
                    && next - at < 3
                    && (ALSO.indexOf(plain.charAt(next)) >= 0 || plain.charAt(next) == ' ')) {
                next++;
            }
            phone = next == at ? Optional.empty() : number(plain, next, card);
        }
        return at;
    }

    private static Optional<PhoneNumber> number(String plain, int from, RuleCard card) {
        return from >= plain.length() || !PhoneNumber.mayBegin(plain.charAt(from))
                ? Optional.empty()
                : PhoneNumber.at(plain, from).filter(phone -> !isFigure(plain, phone.to(), card));
    }

    private static boolean isFigure(String plain, int to, RuleCard card) {
        int at = to;
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        int from = at;
        return card.words("units").stream().anyMatch(unit -> plain.startsWith(unit, from));
    }

    private static int skip(String plain, int from) {
        int at = from;
        while (at < plain.length() && at - from < LONGEST_LINK && LINKS.indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        boolean bracket = at > from && at < plain.length() && plain.charAt(at - 1) == '(' && plain.charAt(at) == '0';
        return bracket && plain.indexOf(')', at) <= at + 4 && plain.indexOf(')', at) > 0 ? at - 1 : at;
    }
}
