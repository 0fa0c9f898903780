package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Doubts figures that were put into columns by counting where the draft names its columns in another order, or as another format does. What a table's columns
 * are called is made alike once for all drafts.
 */
final class HeadOrder {

    /** Of the words that stand in table three's first corner and nowhere else; heads come right after. */
    private static final String NOTE = "勾稽关系";

    private static final String OTHER_FORMAT = "这张表的列名是另一套格式的，数字的含义可能不同，请对照原稿确认各列";
    private static final String WHY = "表头各列的次序与格式不同，请对照原稿确认各列";

    private static final Map<StatutoryTable, HeadOrder> ALL = new IdentityHashMap<>();

    static {
        StatutoryFormat.all().forEach(format -> format.tables().forEach(table -> ALL.put(table, new HeadOrder(table))));
    }

    private final List<Label> columns;
    private final List<String> texts;
    private final Map<String, Label> names = new HashMap<>();
    private final Set<String> groups;
    /** What the other formats call columns of this table, and this one does not. */
    private final Set<String> strangers;

    /** Only columns of the same depth stand in one row, so only their order can be compared. */
    private HeadOrder(StatutoryTable table) {
        int deepest =
                table.columns().stream().mapToInt(c -> c.path().size()).max().orElse(0);
        columns =
                table.columns().stream().filter(c -> c.path().size() == deepest).toList();
        texts = columns.stream().map(column -> Wording.plain(column.text())).toList();
        columns.forEach(this::name);
        groups = columns.stream()
                .flatMap(column -> column.path().stream().limit(deepest - 1L))
                .map(Wording::plain)
                .collect(Collectors.toSet());
        strangers = strangers(table);
    }

    private static Set<String> strangers(StatutoryTable table) {
        List<String> own = table.columns().stream()
                .flatMap(column -> Stream.concat(Stream.of(column.text()), column.variants().stream()))
                .map(Wording::plain)
                .toList();
        return StatutoryFormat.all().stream()
                .flatMap(format -> format.tables().stream())
                .filter(other -> other.id().equals(table.id()))
                .flatMap(other -> other.columns().stream())
                .map(column -> Wording.plain(column.text()))
                .filter(name -> own.stream().noneMatch(mine -> name.contains(mine) || mine.contains(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void name(Label column) {
        names.putIfAbsent(Wording.plain(column.text()), column);
        column.variants().forEach(variant -> names.putIfAbsent(Wording.plain(variant), column));
    }

    static HeadOrder of(StatutoryTable table) {
        return ALL.get(table);
    }

    /**
     * The reason to doubt.
     *
     * @param above the entries over the table's first row, with that row
     * @return null where there is none
     */
    String doubt(List<Entry> above) {
        if (hasStranger(above)) {
            return OTHER_FORMAT;
        }
        List<Label> named = named(above);
        List<Label> nearest = named.subList(Math.max(0, named.size() - columns.size()), named.size());
        if (nearest.equals(columns)) {
            return null;
        }
        List<Label> order = nearest.containsAll(columns) ? nearest : spelt(above);
        return order.isEmpty() || order.equals(columns) ? null : WHY;
    }

    private boolean hasStranger(List<Entry> above) {
        return !strangers.isEmpty()
                && above.stream()
                        .flatMap(entry -> entry.labels().stream())
                        .anyMatch(label ->
                                strangers.contains(label.words().alike().plain()));
    }

    private List<Label> named(List<Entry> above) {
        List<Label> named = new ArrayList<>();
        for (Entry entry : above) {
            for (Piece label : entry.labels()) {
                Label column = names.get(label.words().alike().plain());
                if (column != null) {
                    named.add(column);
                }
            }
        }
        return named;
    }

    /** The columns in the order in which the heads spell them, be it a character a line; empty where they do not spell each once. */
    private List<Label> spelt(List<Entry> above) {
        String text = above.stream()
                .flatMap(entry -> entry.labels().stream())
                .map(piece -> piece.words().alike().plain())
                .collect(Collectors.joining());
        for (String group : groups) {
            text = text.replace(group, "");
        }
        int note = text.lastIndexOf(NOTE);
        String heads = text.substring(Math.max(0, note));
        Map<Integer, Label> found = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String word = texts.get(i);
            int at = heads.indexOf(word);
            if (at < 0 || note < 0 && heads.indexOf(word, at + 1) >= 0) {
                return List.of();
            }
            found.put(at, columns.get(i));
        }
        return List.copyOf(found.values());
    }
}
