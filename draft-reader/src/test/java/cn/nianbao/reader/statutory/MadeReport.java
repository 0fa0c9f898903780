package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** An invented report whose sums all hold and whose figures differ, so that a figure in the wrong cell shows. */
final class MadeReport {

    private static final String[] PARTS = {
        "natural-person", "enterprise", "research", "social-organisation", "legal-service", "other"
    };

    final StatutoryFormat format;
    final Map<CellId, String> figures = new LinkedHashMap<>();
    private final Random random;
    private final double zeros;

    /** @param zeros how many of the figures are zero, 0 to 1 */
    MadeReport(StatutoryFormat format, Random random, double zeros) {
        this.format = format;
        this.random = random;
        this.zeros = zeros;
        format.tables().forEach(this::fill);
    }

    private void fill(StatutoryTable table) {
        if (table.id().equals("requests")) {
            fillRequests(table);
        } else if (table.oneRow()) {
            table.rows().forEach(row -> fillTrack(table, row));
        } else {
            table.rows().forEach(row -> table.columns().forEach(column -> put(table, row, column, figure(column))));
        }
    }

    private String figure(Label column) {
        int figure = count(5000);
        return switch (column.holds()) {
            case COUNT -> "" + figure;
            case CHANGE -> random.nextBoolean() ? "+" + figure : figure == 0 ? "0" : "-" + figure;
            case AMOUNT -> figure == 0 ? "0" : figure + "." + (100000 + random.nextInt(899999));
        };
    }

    private void fillRequests(StatutoryTable table) {
        for (String part : PARTS) {
            int handled = 0;
            for (Label row : table.rows()) {
                if (row.id().startsWith("3.") && !row.id().equals("3.7")) {
                    handled += put(table, row.id(), part, count(300));
                }
            }
            put(table, "3.7", part, handled);
            int carried = Math.min(handled, count(9));
            int next = count(9);
            put(table, "2", part, carried);
            put(table, "4", part, next);
            put(table, "1", part, handled + next - carried);
        }
        table.rows().forEach(row -> put(table, row.id(), "total", total(table, row)));
    }

    private int total(StatutoryTable table, Label row) {
        int total = 0;
        for (String part : PARTS) {
            total += Integer.parseInt(figures.get(new CellId(table.id(), row.id(), part)));
        }
        return total;
    }

    private void fillTrack(StatutoryTable table, Label row) {
        int total = 0;
        for (Label column : table.columns()) {
            total += put(table, row.id(), column.id(), column.id().equals("total") ? total : count(40));
        }
    }

    private int count(int below) {
        return random.nextDouble() < zeros ? 0 : 1 + random.nextInt(below);
    }

    private int put(StatutoryTable table, String row, String column, int figure) {
        figures.put(new CellId(table.id(), row, column), "" + figure);
        return figure;
    }

    private void put(StatutoryTable table, Label row, Label column, String figure) {
        figures.put(table.cell(row, column), figure);
    }
}
