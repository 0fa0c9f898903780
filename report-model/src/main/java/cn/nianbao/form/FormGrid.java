package cn.nianbao.form;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A statutory table as the official form draws it, ready for HTML: merged heads with their spans, and every cell with the
 * heads that belong to it, so that a screen reader can say them. Made from the format alone; no table is drawn by hand.
 *
 * @param corner the words in the top left corner; null where the form has no rows of heads
 * @param headRows the heads above the figures, level by level
 */
public record FormGrid(String id, String caption, Corner corner, List<List<Head>> headRows, List<Row> rows) {

    /** The merged cell in the top left. */
    public record Corner(String text, int rowspan, int colspan) {}

    /** A head; {@code scope} and the spans are HTML's. */
    public record Head(String id, String text, String scope, int rowspan, int colspan) {}

    /**
     * Where a statutory cell stands.
     *
     * @param headers ids of the heads that name the figure
     */
    public record Place(CellId cell, String headers) {}

    /** A line of the table: the heads that begin on it, then its cells. */
    public record Row(List<Head> heads, List<Place> places) {}

    public static FormGrid of(StatutoryTable table) {
        return new Drawing(table).grid();
    }

    /** Whether it needs a box to scroll in on a narrow screen. */
    public boolean isWide() {
        return rows.get(0).places().size() > 4;
    }

    /** One table being drawn: the heads on both sides and the cell where they meet. */
    private static final class Drawing {

        private final StatutoryTable table;
        private final FormWords words;
        private final HeadTree columns;
        private final HeadTree rows;
        private final List<CellId> ids;

        Drawing(StatutoryTable table) {
            this.table = table;
            this.words = FormWords.of(table.section());
            this.ids = table.cells();
            this.rows = new HeadTree(table.oneRow() ? List.of(List.of()) : paths(table.rows()));
            this.columns = new HeadTree((table.oneRow() ? pairs(table) : paths(table.columns()).stream())
                    .map(path -> joined(words.aboveColumns(), path))
                    .toList());
        }

        FormGrid grid() {
            List<List<Head>> headRows = IntStream.range(0, columns.depth())
                    .mapToObj(level ->
                            columns.level(level).stream().map(this::columnHead).toList())
                    .toList();
            Corner corner = rows.depth() == 0 ? null : new Corner(words.corner(), columns.depth(), rows.depth());
            List<Row> lines =
                    IntStream.range(0, rows.leaves()).mapToObj(this::line).toList();
            return new FormGrid(table.id(), caption(), corner, headRows, lines);
        }

        /** 表三 and 表四 fill their section, so the section's name says what they are; the small tables name an article. */
        private String caption() {
            return table.section() == SectionKind.DISCLOSURE
                    ? table.caption()
                    : table.caption() + "　" + table.section().heading();
        }

        private Row line(int row) {
            List<Head> heads = rows.startingAt(row).stream().map(this::rowHead).toList();
            List<Place> places = IntStream.range(0, columns.leaves())
                    .mapToObj(column -> place(row, column))
                    .toList();
            return new Row(heads, places);
        }

        private Place place(int row, int column) {
            String headers = Stream.concat(
                            rows.over(row).stream().map(this::rowHead),
                            columns.over(column).stream().map(this::columnHead))
                    .map(Head::id)
                    .collect(Collectors.joining(" "));
            return new Place(ids.get(row * columns.leaves() + column), headers);
        }

        private Head columnHead(HeadTree.Head head) {
            String scope = head.leaves() > 1 ? "colgroup" : "col";
            return new Head(id("c", head), head.text(), scope, head.levels(), head.leaves());
        }

        private Head rowHead(HeadTree.Head head) {
            String scope = head.leaves() > 1 ? "rowgroup" : "row";
            return new Head(id("r", head), head.text(), scope, head.leaves(), head.levels());
        }

        private String id(String side, HeadTree.Head head) {
            return table.id() + "-" + side + head.level() + "-" + head.leaf();
        }

        private static List<List<String>> paths(List<Label> labels) {
            return labels.stream().map(Label::path).toList();
        }

        /** Where all figures stand in one line, each row's heads stand above its columns. */
        private static Stream<List<String>> pairs(StatutoryTable table) {
            return table.rows().stream()
                    .flatMap(row -> table.columns().stream().map(column -> joined(row.path(), column.path())));
        }

        private static List<String> joined(List<String> first, List<String> second) {
            List<String> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }
}
