package cn.nianbao.reader.draft;

import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what the sender of a draft should know about its file: no more of a kind than a person looks through. */
public final class DraftConcerns {

    private static final int MOST_OF_A_KIND = 50;
    private static final int LONGEST = 200;

    private final List<Concern> found = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /**
     * Notes a concern; nothing where there are no words.
     *
     * @param at null where the place is not known
     */
    public void add(Kind kind, String words, Place at) {
        if (words.isBlank() || counts.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) {
            return;
        }
        found.add(new Concern(kind, cut(words.strip()), at));
    }

    /**
     * Notes whom the file's properties name.
     *
     * @param what the property, as its sender knows it
     * @param who null where it is not given
     */
    public void owner(String what, String who) {
        if (who != null && !who.isBlank()) {
            add(Kind.OWNER, what + "：" + who.strip(), null);
        }
    }

    /** How many of a kind were noted, those beyond the most among them. */
    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public List<Concern> all() {
        return found;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "……";
    }
}
