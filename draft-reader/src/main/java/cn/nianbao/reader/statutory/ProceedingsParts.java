package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Table four in parts: a table for 行政复议 and one for 行政诉讼, or a row for each track. Its figures then come in whole tracks,
 * each below or beside its name, and the names in the format's order.
 */
final class ProceedingsParts {

    /** How many entries away from the first head the last figures may be. */
    private static final int REACH = 16;

    private final List<Entry> entries;
    private final int track;
    private final int columns;
    private final List<String> tracks;
    private final Map<String, String> named;
    private final Set<String> names;

    ProceedingsParts(StatutoryTable table, ProceedingsHeads heads, List<Entry> entries) {
        this.entries = entries;
        this.track = table.columns().size();
        this.columns = table.rows().size() * track;
        this.tracks = heads.tracks();
        this.named = heads.named();
        this.names = heads.words();
    }

    /** All the figures as one row; empty where the table is not in such parts. */
    Optional<Entry> from(int anchor) {
        List<Entry> parts = new ArrayList<>();
        int first = firstHead(anchor);
        for (int i = first; i < Math.min(entries.size(), anchor + REACH) && figures(parts) < columns; i++) {
            if (!isPart(entries.get(i))) {
                break;
            }
            parts.add(entries.get(i));
        }
        boolean several = parts.stream().filter(Entry::hasFigures).count() > 1;
        return several && figures(parts) == columns && named(parts).equals(tracks)
                ? Optional.of(joined(parts))
                : Optional.empty();
    }

    /** The first track may stand above the heads that were found. */
    private int firstHead(int anchor) {
        int first = anchor;
        while (first > 0 && first > anchor - REACH && isPart(entries.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** Only words of the table, and figures of whole tracks; heads may have a word such as 类别 over the names. */
    private boolean isPart(Entry entry) {
        return entry.figures() % track == 0
                && entry.figures() < columns
                && (!entry.hasFigures() || entry.values().size() == entry.figures())
                && entry.labels().stream().allMatch(label -> isName(label) || !entry.hasFigures() && !label.isLabel());
    }

    private boolean isName(Piece label) {
        return names.contains(label.words().alike().plain());
    }

    private static int figures(List<Entry> parts) {
        return parts.stream().mapToInt(Entry::figures).sum();
    }

    private List<String> named(List<Entry> parts) {
        return parts.stream()
                .flatMap(part -> part.labels().stream())
                .map(label -> label.words().alike().plain())
                .map(named::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Entry joined(List<Entry> parts) {
        return new Entry(
                parts.stream()
                        .flatMap(part -> part.blocks().stream())
                        .distinct()
                        .toList(),
                null,
                parts.stream().flatMap(part -> part.labels().stream()).toList(),
                parts.stream()
                        .filter(Entry::hasFigures)
                        .flatMap(part -> part.values().stream())
                        .toList(),
                parts.get(0).afterProse());
    }
}
