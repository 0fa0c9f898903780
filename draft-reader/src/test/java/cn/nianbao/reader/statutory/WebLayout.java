package cn.nianbao.reader.statutory;

import java.util.List;

/** The ways in which web pages and Word files lay out tables, written as HTML. */
enum WebLayout {
    /** Merged cells, as the form has them. */
    MERGED {
        @Override
        String table(List<MadeRow> rows) {
            StringBuilder html = new StringBuilder("<table>");
            for (int i = 0; i < rows.size(); i++) {
                html.append("<tr>")
                        .append(labels(rows, i))
                        .append(figures(rows, i))
                        .append("</tr>");
            }
            return html.append("</table>").toString();
        }
    },
    /** Every grid cell by itself, the covered ones empty. */
    FLAT {
        @Override
        String table(List<MadeRow> rows) {
            StringBuilder html = new StringBuilder("<table>");
            rows.forEach(row -> {
                html.append("<tr>");
                row.cells().forEach(cell -> html.append("<td>").append(cell).append("</td>"));
                html.append("</tr>");
            });
            return html.append("</table>").toString();
        }
    },
    /** A page after every seventh row, the table broken in two. */
    BROKEN {
        @Override
        String table(List<MadeRow> rows) {
            StringBuilder html = new StringBuilder();
            for (int from = 0; from < rows.size(); from += 7) {
                html.append(MERGED.table(rows.subList(from, Math.min(rows.size(), from + 7))));
            }
            return html.toString();
        }
    },
    /** A paragraph a cell. */
    PARAGRAPHS {
        @Override
        String table(List<MadeRow> rows) {
            StringBuilder html = new StringBuilder();
            rows.forEach(row -> row.written().stream()
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell -> html.append("<p>").append(cell).append("</p>")));
            return html.toString();
        }
    };

    abstract String table(List<MadeRow> rows);

    private static String labels(List<MadeRow> rows, int at) {
        MadeRow row = rows.get(at);
        StringBuilder html = new StringBuilder();
        int size = row.labels().size();
        for (int i = 0; i < size; i++) {
            if (!row.labels().get(i).isEmpty()) {
                int columns = i == size - 1 ? row.stub() - size + 1 : 1;
                html.append(cell(row.labels().get(i), columns, below(rows, at, i)));
            }
        }
        boolean coveredFromAbove = row.head() && row.stub() == 3;
        return size == 0 && row.stub() > 0 && !coveredFromAbove ? cell("", row.stub(), 1) : html.toString();
    }

    /** How many rows a label covers: those after it that leave its place empty. */
    private static int below(List<MadeRow> rows, int at, int place) {
        int count = 1;
        boolean corner = rows.get(at).head() && rows.get(at).stub() == 3;
        while (at + count < rows.size() && isCovered(rows.get(at + count), place, corner)) {
            count++;
        }
        return count;
    }

    private static boolean isCovered(MadeRow row, int place, boolean corner) {
        return corner
                ? row.head() && row.labels().isEmpty()
                : row.labels().size() > place && row.labels().get(place).isEmpty();
    }

    private static String figures(List<MadeRow> rows, int at) {
        MadeRow row = rows.get(at);
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < row.figures().size(); i++) {
            boolean covered = row.head() && row.figures().get(i).isEmpty();
            if (!covered) {
                html.append(cell(
                        row.figures().get(i), row.head() ? across(row, i) : 1, row.head() ? under(rows, at, i) : 1));
            }
        }
        return html.toString();
    }

    private static int across(MadeRow row, int at) {
        int count = 1;
        while (at + count < row.figures().size()
                && row.figures().get(at + count).isEmpty()) {
            count++;
        }
        return count;
    }

    /** A head reaches down over rows that leave its place empty. */
    private static int under(List<MadeRow> rows, int at, int place) {
        boolean narrow = across(rows.get(at), place) == 1;
        int count = 1;
        while (narrow
                && at + count < rows.size()
                && rows.get(at + count).head()
                && rows.get(at).stub() != 1
                && rows.get(at + count).figures().get(place).isEmpty()) {
            count++;
        }
        return count;
    }

    private static String cell(String text, int columns, int rows) {
        return "<td colspan=" + columns + " rowspan=" + rows + ">" + text + "</td>";
    }
}
