package cn.nianbao.reader.samples;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An invented report whose sums all hold and whose figures differ, so that a figure in the wrong cell shows. */
public final class MadeReport {

    private static final String[] PARTS = {
        "natural-person", "enterprise", "research", "social-organisation", "legal-service", "other"
    };

    private final StatutoryFormat format;
    private final Map<CellId, String> figures = new LinkedHashMap<>();
    private final Random random;
    private final double zeros;

    /** @param zeros how many of the figures are zero, 0 to 1 */
    public MadeReport(StatutoryFormat format, Random random, double zeros) {
        this.format = format;
        this.random = random;
        this.zeros = zeros;
        format.tables().forEach(this::fill);
    }

    /** A report of either format with few, many or only zeros. */
    public static MadeReport of(Random random) {
        List<StatutoryFormat> formats = StatutoryFormat.all();
        double zeros = List.of(0.1, 0.5, 0.9, 1.0).get(random.nextInt(4));
        return new MadeReport(formats.get(random.nextInt(formats.size())), random, zeros);
    }

    public StatutoryFormat format() {
        return format;
    }

    /** Every cell as the draft writes it. */
    public Map<CellId, String> figures() {
        return figures;
    }

    /** The report with a few words around its tables, for any kind of file to write. */
    public SampleReport sample() {
        int year = format.id().equals("2019") ? 2020 : 2024;
        List<SampleReport.Part> parts = List.of(
                part(
                        SectionKind.PREFACE,
                        null,
                        null,
                        "本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。"),
                part(SectionKind.OVERVIEW, "一", "总体情况", "本年度公开各类信息12条，行政许可3件。"),
                part(SectionKind.DISCLOSURE, "二", "主动公开政府信息情况"),
                part(SectionKind.REQUESTS, "三", "收到和处理政府信息公开申请情况"),
                part(SectionKind.PROCEEDINGS, "四", "政府信息公开行政复议、行政诉讼情况"),
                part(SectionKind.PROBLEMS, "五", "存在的主要问题及改进情况", "公开不够及时，下一步加强培训。"),
                part(SectionKind.OTHER, "六", "其他需要报告的事项", "本年度未收取信息处理费。"));
        LocalDate signed = LocalDate.of(year + 1, 1, 20);
        return new SampleReport("made", "anlan-grain", "安澜市粮食局", year, format, signed, parts, figures, List.of());
    }

    private static SampleReport.Part part(SectionKind kind, String number, String heading, String... paragraphs) {
        return new SampleReport.Part(kind, number, heading, List.of(paragraphs));
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
