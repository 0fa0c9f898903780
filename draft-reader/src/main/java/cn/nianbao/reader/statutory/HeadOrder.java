package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import java.util.ArrayList;
import java.util.List;

/** Doubts figures that were put into columns by counting where the draft names its columns in another order. */
final class HeadOrder {

    private static final String WHY = "表头各列的次序与格式不同，请对照原稿确认各列";

    private final List<Label> columns;

    /** Only columns of the same depth stand in one row, so only their order can be compared. */
    HeadOrder(StatutoryTable table) {
        int deepest =
                table.columns().stream().mapToInt(c -> c.path().size()).max().orElse(0);
        columns =
                table.columns().stream().filter(c -> c.path().size() == deepest).toList();
    }

    /**
     * The reason to doubt.
     *
     * @param above the entries over the table's first row, with that row
     * @return null where there is none
     */
    String doubt(List<Entry> above) {
        List<Label> named = new ArrayList<>();
        above.stream()
                .flatMap(entry -> entry.labels().stream())
                .flatMap(piece ->
                        columns.stream().filter(column -> says(piece, column)).limit(1))
                .forEach(named::add);
        boolean each = named.size() == columns.size() && columns.stream().allMatch(named::contains);
        return each && !named.equals(columns) ? WHY : null;
    }

    private static boolean says(Piece piece, Label column) {
        String words = Wording.plain(piece.text());
        return words.equals(Wording.plain(column.text()))
                || column.variants().stream().anyMatch(variant -> words.equals(Wording.plain(variant)));
    }
}
