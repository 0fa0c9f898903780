package cn.nianbao.publish;

import cn.nianbao.format.Holds;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports of invented agencies whose figures are random and agree with each other. */
public final class Sample {

    private Sample() {}

    /** A whole report of the year's format. The same seed gives the same report. */
    public static Report report(String agencyCode, int year, long seed) {
        StatutoryFormat format = StatutoryFormat.forYear(year).orElseThrow();
        return new Report(
                agencyCode,
                "安澜市应急管理局",
                year,
                1,
                format.id(),
                "安澜市应急管理局\n" + year + "年政府信息公开工作年度报告",
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                "安澜市应急管理局",
                LocalDate.of(year + 1, 1, 20),
                null,
                sections(),
                cells(format, new Random(seed)));
    }

    public static CanonicalRecord record(String agencyCode, int year, long seed) {
        return CanonicalRecord.of(report(agencyCode, year, seed), null);
    }

    /** The same report as a later version. */
    public static CanonicalRecord next(Report report, int version, CanonicalRecord previous) {
        Report later = report.as(report.agencyCode(), report.agency(), report.year(), version);
        return CanonicalRecord.of(later, previous.revision());
    }

    /** The same report with one figure changed. */
    public static Report with(Report report, String cell, Cell content) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(CellId.of(cell), content);
        return report.withCells(cells);
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "s0", SectionKind.PREFACE, null, null, "本报告依照《中华人民共和国政府信息公开条例》编制。\n联系地址：安澜市望江路1号，电话：0000-1234567。"));
        String[] numbers = {"一", "二", "三", "四", "五", "六"};
        SectionKind[] kinds = {
            SectionKind.OVERVIEW,
            SectionKind.DISCLOSURE,
            SectionKind.REQUESTS,
            SectionKind.PROCEEDINGS,
            SectionKind.PROBLEMS,
            SectionKind.OTHER
        };
        for (int i = 0; i < kinds.length; i++) {
            String text = kinds[i] == SectionKind.OVERVIEW
                    ? "全年围绕防汛和安全生产公开信息。\n（一）主动公开\n通过门户网站公开预案和演练情况，群众可随时查阅。\n（二）依申请公开\n均在法定期限内答复。"
                    : kinds[i] == SectionKind.PROBLEMS ? "解读形式还不够丰富，下一年将增加图解。" : "";
            sections.add(new Section("s" + (i + 1), kinds[i], numbers[i], kinds[i].heading(), text));
        }
        return sections;
    }

    private static Map<CellId, Cell> cells(StatutoryFormat format, Random random) {
        Map<CellId, BigDecimal> figures = new LinkedHashMap<>();
        for (StatutoryTable table : format.tables()) {
            for (Label row : table.rows()) {
                for (Label column : table.columns()) {
                    figures.put(table.cell(row, column), figure(column.holds(), random));
                }
                sumUp(table, row, figures);
            }
        }
        balance(format.table("requests"), figures);
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        figures.forEach((id, value) -> cells.put(id, Cell.number(value)));
        return cells;
    }

    private static BigDecimal figure(Holds holds, Random random) {
        return switch (holds) {
            case COUNT -> BigDecimal.valueOf(random.nextInt(40));
            case CHANGE -> BigDecimal.valueOf(random.nextInt(20) - 10);
            // ends in 0, so that a program that drops digits is found out
            case AMOUNT -> new BigDecimal("18." + (8001 + random.nextInt(99)) + "0");
        };
    }

    private static void sumUp(StatutoryTable table, Label row, Map<CellId, BigDecimal> figures) {
        CellId total = new CellId(table.id(), row.id(), "total");
        if (table.section() == SectionKind.DISCLOSURE || !figures.containsKey(total)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Label column : table.columns()) {
            CellId cell = table.cell(row, column);
            sum = cell.equals(total) ? sum : sum.add(figures.get(cell));
        }
        figures.put(total, sum);
    }

    /** Makes 3.7 the sum of the results, and 1 + 2 = 3.7 + 4. */
    private static void balance(StatutoryTable table, Map<CellId, BigDecimal> figures) {
        for (Label column : table.columns()) {
            BigDecimal results = BigDecimal.ZERO;
            for (Label row : table.rows()) {
                if (row.id().startsWith("3.") && !row.id().equals("3.7")) {
                    results = results.add(figures.get(table.cell(row, column)));
                }
            }
            figures.put(new CellId("requests", "3.7", column.id()), results);
            BigDecimal carried = figures.get(new CellId("requests", "4", column.id()));
            figures.put(new CellId("requests", "1", column.id()), results);
            figures.put(new CellId("requests", "2", column.id()), carried);
        }
    }
}
