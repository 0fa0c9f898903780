package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the format by the labels that only one format has; the year decides nothing as long as labels speak. */
final class FormatVote {

    /** Each word that only one format has. */
    private static final Map<String, StatutoryFormat> OWN_WORDS = new HashMap<>();

    static {
        StatutoryFormat.all().forEach(format -> ownWords(format).forEach(word -> OWN_WORDS.put(word, format)));
    }

    private final Set<String> said = new HashSet<>();

    FormatVote(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (Piece piece : row.pieces()) {
                if (piece.isLabel()) {
                    Wording.Alike words = piece.words().alike();
                    hear(words.numbered().words());
                    hear(words.withoutNotes());
                }
            }
        }
    }

    private void hear(String words) {
        if (OWN_WORDS.containsKey(words)) {
            said.add(words);
        }
    }

    /** The format that most labels speak for; empty where they speak for none or for both alike. */
    Optional<StatutoryFormat> winner() {
        Map<StatutoryFormat, Integer> votes = new IdentityHashMap<>();
        for (String word : said) {
            votes.merge(OWN_WORDS.get(word), 1, Integer::sum);
        }
        StatutoryFormat best = null;
        int most = 0;
        for (Map.Entry<StatutoryFormat, Integer> vote : votes.entrySet()) {
            best = vote.getValue() == most ? null : vote.getValue() > most ? vote.getKey() : best;
            most = Math.max(most, vote.getValue());
        }
        return Optional.ofNullable(best);
    }

    private static Set<String> ownWords(StatutoryFormat format) {
        Set<String> own = words(format);
        StatutoryFormat.all().stream()
                .filter(other -> !other.equals(format))
                .forEach(other -> own.removeAll(words(other)));
        return Set.copyOf(own);
    }

    private static Set<String> words(StatutoryFormat format) {
        Set<String> words = new HashSet<>();
        format.tables().forEach(table -> {
            words.add(Wording.plain(table.caption()));
            Stream.concat(table.rows().stream(), table.columns().stream()).forEach(label -> add(words, label));
        });
        return words;
    }

    private static void add(Set<String> words, Label label) {
        label.path().forEach(text -> words.add(Wording.numbered(text).words()));
        label.variants().forEach(text -> words.add(Wording.numbered(text).words()));
    }
}
