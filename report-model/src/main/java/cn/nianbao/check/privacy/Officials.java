package cn.nianbao.check.privacy;

import cn.nianbao.check.Passage;
import cn.nianbao.check.RuleCard;
import cn.nianbao.prose.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Names of those who act in office. They may be public; they go stale when people change, so one look is asked for. */
final class Officials {

    private static final PersonData DATA = PersonData.DATA;
    private static final List<String> COMRADE = List.of("同志");

    private Officials() {}

    /** The names by the places where they begin. Those of the nation's leaders are no concern of the agency's. */
    static TreeMap<Integer, String> in(Passage passage, RuleCard card) {
        String plain = passage.plain();
        TreeMap<Integer, String> names = new TreeMap<>();
        for (Mention title : passage.mentions(DATA.titles())) {
            names.putAll(Names.listAt(plain, skip(plain, title.to()), true));
        }
        for (Mention comrade : passage.mentions(COMRADE)) {
            Names.endingAt(plain, comrade.from(), DATA.beforeComrade())
                    .ifPresent(name -> names.put(comrade.from() - name.length(), name));
        }
        names.values().removeIf(name -> card.words("leaders").stream().anyMatch(name::startsWith));
        return names;
    }

    private static int skip(String plain, int from) {
        int at = from;
        while (at < plain.length() && at - from < 2 && " :为由是".indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The first few, masked. */
    static String words(List<String> names) {
        List<String> masked = new ArrayList<>();
        names.stream().distinct().limit(3).map(Mask::name).forEach(masked::add);
        long all = names.stream().distinct().count();
        return String.join("、", masked) + (all > masked.size() ? "等 " + all + " 人" : "");
    }
}
