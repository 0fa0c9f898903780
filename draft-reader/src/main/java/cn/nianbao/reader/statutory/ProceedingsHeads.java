package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands over table four's figures, made alike once for all drafts.
 *
 * @param tracks the rows' own names, in the format's order
 * @param named which of them each name means; 行政诉讼（复议后起诉） says its group, too
 * @param words every word of the heads
 */
record ProceedingsHeads(List<String> tracks, Map<String, String> named, Set<String> words) {

    private static final Map<StatutoryTable, ProceedingsHeads> ALL = new IdentityHashMap<>();

    static {
        for (StatutoryFormat format : StatutoryFormat.all()) {
            for (StatutoryTable table : format.tables()) {
                ALL.put(table, made(table));
            }
        }
    }

    static ProceedingsHeads of(StatutoryTable table) {
        return ALL.get(table);
    }

    private static ProceedingsHeads made(StatutoryTable table) {
        Set<String> words = new HashSet<>();
        Map<String, String> named = new HashMap<>();
        for (Label row : table.rows()) {
            row.path().forEach(text -> words.add(Wording.plain(text)));
            String track = Wording.plain(row.text());
            named.put(track, track);
            named.put(Wording.plain(String.join("", row.path())), track);
        }
        words.addAll(named.keySet());
        table.columns().forEach(column -> words.add(Wording.plain(column.text())));
        return new ProceedingsHeads(
                table.rows().stream().map(row -> Wording.plain(row.text())).toList(),
                Map.copyOf(named),
                Set.copyOf(words));
    }
}
