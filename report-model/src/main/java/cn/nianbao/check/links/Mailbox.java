package cn.nianbao.check.links;

import cn.nianbao.check.Passage;
import cn.nianbao.check.RuleCard;
import cn.nianbao.prose.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * A mailbox as written, or what stands where one should.
 *
 * @param address at half width
 * @param isWide whether signs of the wide set are in it
 */
record Mailbox(String address, boolean isWide, int from, int to) {

    private static final List<String> SIGN = List.of("@");
    private static final String SIGNS = "._+-";
    private static final String LINKS = " :(为是";
    private static final int SHORTEST = 6;

    static List<Mailbox> in(Passage passage, RuleCard card) {
        List<Mailbox> all = new ArrayList<>();
        String plain = passage.plain();
        for (Mention at : passage.mentions(SIGN)) {
            int from = begin(plain, at.from());
            int to = end(plain, at.to());
            boolean handle = from == at.from() || to == at.to();
            if (!handle && (all.isEmpty() || all.get(all.size() - 1).to() <= from)) {
                all.add(of(passage, from, to));
            }
        }
        for (Mention label : passage.mentions(card.words("labels"))) {
            withoutAt(all, passage, label);
        }
        return all;
    }

    /** Behind its label stands 名称#域名, or the sign is left out. */
    private static void withoutAt(List<Mailbox> all, Passage passage, Mention label) {
        String plain = passage.plain();
        int from = label.to();
        while (from < plain.length() && LINKS.indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < plain.length()
                && plain.charAt(to) > ' '
                && plain.charAt(to) < 128
                && ",;)(".indexOf(plain.charAt(to)) < 0) {
            to++;
        }
        String words = plain.substring(from, to);
        boolean address = words.startsWith("www")
                || words.startsWith("http")
                || words.chars().noneMatch(Character::isLetter);
        if (words.length() >= SHORTEST && words.indexOf('.') > 0 && words.indexOf('@') < 0 && !address) {
            all.add(of(passage, from, to));
        }
    }

    private static Mailbox of(Passage passage, int from, int to) {
        String address = passage.plain().substring(from, to);
        return new Mailbox(address, !passage.words().startsWith(address, from), from, to);
    }

    private static int begin(String plain, int at) {
        int from = at;
        while (from > 0 && isPart(plain.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int end(String plain, int at) {
        int to = at;
        while (to < plain.length() && (isPart(plain.charAt(to)) || plain.charAt(to) == '@')) {
            to++;
        }
        while (to > at && SIGNS.indexOf(plain.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static boolean isPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
    }

    /** Safe in an address, and no one's number. */
    String subject() {
        return address.replaceAll("[0-9]{4,}", "n").replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
