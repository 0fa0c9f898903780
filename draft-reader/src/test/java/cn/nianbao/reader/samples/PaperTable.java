package cn.nianbao.reader.samples;

import cn.nianbao.reader.samples.Paper.Frame;
import cn.nianbao.reader.samples.Paper.Words;
import java.util.Arrays;
import java.util.List;

/** Sets a drawn table onto paper: columns as wide as their words need, rows as high, broken where a sheet ends. */
final class PaperTable {

    private static final double SIZE = 3.528;
    private static final double LEADING = 1.3;
    private static final double PADDING = 1;
    private static final int HEADS = 3;
    private static final int NARROWEST = 3;
    private static final int WIDEST = 14;
    private static final double SQUEEZED = 1.7;

    private final DrawnTable table;
    private final OfficeHabits habits;
    private final double[] left;
    private final double[] rows;

    PaperTable(DrawnTable table, OfficeHabits habits) {
        this.table = table;
        this.habits = habits;
        this.left = columns();
        this.rows = rows();
    }

    void set(Paper paper) {
        int from = 0;
        while (from < rows.length) {
            boolean again = from > HEADS && habits.headsAgain() && table.width() > HEADS;
            double room = paper.room() - (again ? height(0, HEADS) : 0);
            int to = from;
            while (to < rows.length && height(from, to + 1) <= room) {
                to++;
            }
            if (to == from && room < paper.height() - 2 * Paper.MARGIN - 1 && !again) {
                paper.turn();
                continue;
            }
            to = Math.max(to, from + 1);
            if (again) {
                rows(paper, 0, HEADS);
            }
            rows(paper, from, to);
            from = to;
            if (from < rows.length) {
                paper.turn();
            }
        }
    }

    private void rows(Paper paper, int from, int to) {
        for (Span span : table.spans()) {
            int first = Math.max(from, span.row());
            int end = Math.min(to, span.row() + span.rows());
            if (first < end) {
                cell(paper, span, first, end, paper.y() + height(from, first));
            }
        }
        paper.down(height(from, to));
    }

    /** The part of a cell from one row to another; words that a part has no room for stand in the next. */
    private void cell(Paper paper, Span span, int from, int end, double top) {
        double width = left[span.column() + span.columns()] - left[span.column()];
        double x = Paper.MARGIN + left[span.column()];
        double height = height(from, end);
        paper.sheet().frames().add(new Frame(x, top, width, height));
        if (isUpright(span)) {
            if (from == span.row()) {
                upright(paper, span.text(), x + (width - SIZE) / 2, top, height);
            }
            return;
        }
        List<String> all = lines(span);
        int before = fitting(span, height(span.row(), from));
        int here = from + 1 > span.row() + span.rows() - 1 || end == span.row() + span.rows()
                ? all.size()
                : Math.min(all.size(), before + fitting(span, height));
        List<String> lines = all.subList(Math.min(before, here), here);
        double y = top + (height - lines.size() * SIZE * LEADING) / 2 + SIZE * (LEADING - 1) / 2;
        for (String line : lines) {
            Words words = new Words(line, 0, y, SIZE, false, isFigure(span.text()));
            double inset = Math.max(0, (width - words.length()) / 2);
            if (!line.isEmpty()) {
                paper.sheet().words().add(new Words(line, x + inset, y, SIZE, false, words.figure()));
            }
            y += SIZE * LEADING;
        }
    }

    private static int fitting(Span span, double height) {
        return height <= 0 ? 0 : (int) Math.max(span.text().isEmpty() ? 0 : 1, (height - PADDING) / (SIZE * LEADING));
    }

    private static void upright(Paper paper, String text, double x, double top, double height) {
        double length = text.codePointCount(0, text.length()) * SIZE;
        double y = top + Math.max(0, height - length) / 2;
        paper.sheet().words().add(new Words(text, x, y, SIZE, true, false));
    }

    private boolean isUpright(Span span) {
        return habits.uprightHeads() && table.width() > 10 && span.row() < HEADS && span.columns() == 1;
    }

    private List<String> lines(Span span) {
        double width = left[span.column() + span.columns()] - left[span.column()];
        return Paper.lines(span.text(), width - 2 * PADDING, SIZE);
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c < 0x80);
    }

    private double height(int from, int to) {
        return Arrays.stream(rows, Math.min(from, to), to).sum();
    }

    private double[] columns() {
        double[] weights = new double[table.width()];
        Arrays.fill(weights, habits.squeezed() ? SQUEEZED : NARROWEST);
        for (Span span : table.spans()) {
            if (span.columns() == 1 && !(habits.squeezed() && isFigure(span.text()))) {
                double length = new Words(span.text(), 0, 0, 1, false, false).length();
                weights[span.column()] = Math.max(weights[span.column()], Math.min(widest(span), length));
            }
        }
        double all = Arrays.stream(weights).sum();
        double[] edges = new double[table.width() + 1];
        for (int i = 0; i < weights.length; i++) {
            edges[i + 1] = edges[i] + weights[i] / all * (Paper.WIDTH - 2 * Paper.MARGIN);
        }
        return edges;
    }

    private double widest(Span span) {
        return habits.squeezed() && span.row() < HEADS ? SQUEEZED : WIDEST;
    }

    private double[] rows() {
        double[] heights = new double[table.height()];
        Arrays.fill(heights, habits.rowHeight());
        for (int rowSpan = 1; rowSpan <= table.height(); rowSpan++) {
            for (Span span : table.spans()) {
                if (span.rows() == rowSpan) {
                    int last = span.row() + span.rows() - 1;
                    double above = Arrays.stream(heights, span.row(), last).sum();
                    heights[last] = Math.max(heights[last], needed(span) - above);
                }
            }
        }
        return heights;
    }

    private double needed(Span span) {
        int lines = isUpright(span) ? span.text().length() : lines(span).size();
        return lines * SIZE * (isUpright(span) ? 1 : LEADING) + 2 * PADDING;
    }
}
