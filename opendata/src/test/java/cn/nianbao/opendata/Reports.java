package cn.nianbao.opendata;

import cn.nianbao.format.Holds;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.Period;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.PublicNotes;
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

/** Reports of an invented agency. The same seed gives the same report. */
final class Reports {

    /** What a draft may have in a cell instead of a figure. */
    private static final List<CellState> OTHERS =
            List.of(CellState.BLANK, CellState.SYMBOL, CellState.TEXT, CellState.UNREAD);

    private static final String AGENCY = "安澜市水利局";
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六");
    private static final String PREVIOUS = "a".repeat(64);

    private Reports() {}

    /** Every figure 0. */
    static Report zero(int year) {
        return report(year, (column, random) -> BigDecimal.ZERO, new Random(0));
    }

    /** Figures that agree with each other. */
    static Report random(int year, long seed) {
        return report(year, Reports::figure, new Random(seed));
    }

    /** The same with cells of all kinds among its figures. */
    static Report mixed(int year, long seed) {
        Report report = random(year, seed);
        Random random = new Random(seed);
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.replaceAll((id, cell) ->
                random.nextInt(4) > 0 ? cell : Cell.without(OTHERS.get(random.nextInt(OTHERS.size())), null, null));
        return report.withCells(cells);
    }

    static CanonicalRecord record(Report report) {
        return CanonicalRecord.of(report, null);
    }

    /** With all that may be said of it in public; what is said looks like parts of the report. */
    static CanonicalRecord explained(Report report) {
        PublicNotes notes = new PublicNotes(
                List.of(
                        new PublicExplanation("T-VALID", "本年废止两件。\n三、收到和处理政府信息公开申请情况"),
                        new PublicExplanation("N-YEAR", "二者口径不同")),
                Map.of("索引号", "000000-2026-00012", "发文字号", "安水〔2026〕8号"),
                new PublicCorrection(CorrectionKind.FIGURES, "结转数误填，现予更正。"));
        Report second = report.as(report.agencyCode(), report.agency(), report.year(), 2);
        return CanonicalRecord.of(second, PREVIOUS, notes);
    }

    private interface Figure {
        BigDecimal of(Label column, Random random);
    }

    private static Report report(int year, Figure figure, Random random) {
        StatutoryFormat format = StatutoryFormat.forYear(year).orElseThrow();
        return new Report(
                "anlan-water",
                AGENCY,
                year,
                1,
                format.id(),
                AGENCY + "\n" + year + "年政府信息公开工作年度报告",
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                AGENCY,
                LocalDate.of(year + 1, 1, 19),
                null,
                sections(year, random),
                cells(format, figure, random));
    }

    private static List<Section> sections(int year, Random random) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "s0",
                SectionKind.PREFACE,
                null,
                null,
                "本报告按照《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为" + year + "年1月1日至" + year
                        + "年12月31日。\n如有疑问，请与安澜市水利局办公室联系（地址：安澜市望江路9号，电话：0000-7654321）。"));
        SectionKind[] kinds = {
            SectionKind.OVERVIEW,
            SectionKind.DISCLOSURE,
            SectionKind.REQUESTS,
            SectionKind.PROCEEDINGS,
            SectionKind.PROBLEMS,
            SectionKind.OTHER
        };
        for (int i = 0; i < kinds.length; i++) {
            sections.add(
                    new Section("s" + (i + 1), kinds[i], NUMBERS.get(i), kinds[i].heading(), text(kinds[i], random)));
        }
        return sections;
    }

    private static String text(SectionKind kind, Random random) {
        return switch (kind) {
            case OVERVIEW ->
                "（一）主动公开\n全年在门户网站发布河湖治理、供水保障等信息" + random.nextInt(900)
                        + "条，A & B <两类>均已\"归集\"。\n（二）依申请公开\n申请均在法定期限内答复。\n"
                        + "围绕防汛抗旱公开水情雨情。".repeat(random.nextInt(40));
            case PROBLEMS -> "一是解读形式较为单一。下一年将增加图解和短视频。\n二是个别栏目更新偏慢，将按月检查。";
            case OTHER -> "本年度未收取信息处理费。";
            case PREFACE, DISCLOSURE, REQUESTS, PROCEEDINGS, EXTRA -> "";
        };
    }

    private static BigDecimal figure(Label column, Random random) {
        return switch (column.holds()) {
            case COUNT -> BigDecimal.valueOf(random.nextInt(random.nextInt(10) == 0 ? 20_000 : 40));
            case CHANGE -> BigDecimal.valueOf(random.nextInt(20) - 10L);
            // ends in 0, so that a form that drops digits is found out
            case AMOUNT -> new BigDecimal(random.nextInt(3000) + "." + (1001 + random.nextInt(99)) + "0");
        };
    }

    private static Map<CellId, Cell> cells(StatutoryFormat format, Figure figure, Random random) {
        Map<CellId, BigDecimal> figures = new LinkedHashMap<>();
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        for (StatutoryTable table : format.tables()) {
            for (Label row : table.rows()) {
                table.columns().forEach(column -> figures.put(table.cell(row, column), figure.of(column, random)));
            }
        }
        StatutoryTable requests = format.table("requests");
        requests.columns().forEach(column -> balance(requests, column.id(), figures));
        format.tables().forEach(table -> table.rows().forEach(row -> sumUp(table, row, figures)));
        figures.forEach((id, value) -> cells.put(id, cell(format, id, value, random)));
        return cells;
    }

    private static Cell cell(StatutoryFormat format, CellId id, BigDecimal value, Random random) {
        Label column =
                format.table(id.table()).columns().get(format.table(id.table()).column(id.column()));
        boolean named = column.holds() == Holds.AMOUNT && random.nextBoolean();
        return Cell.number(value, named ? "万元" : null, null, null);
    }

    /** Makes 3.7 the sum of the results, and 1 + 2 = 3.7 + 4. */
    private static void balance(StatutoryTable table, String column, Map<CellId, BigDecimal> figures) {
        BigDecimal results = table.rows().stream()
                .filter(row -> row.id().startsWith("3.") && !row.id().equals("3.7"))
                .map(row -> figures.get(new CellId(table.id(), row.id(), column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put(new CellId(table.id(), "3.7", column), results);
        figures.put(new CellId(table.id(), "1", column), results);
        figures.put(new CellId(table.id(), "2", column), figures.get(new CellId(table.id(), "4", column)));
    }

    private static void sumUp(StatutoryTable table, Label row, Map<CellId, BigDecimal> figures) {
        CellId total = new CellId(table.id(), row.id(), "total");
        if (table.section() == SectionKind.DISCLOSURE || !figures.containsKey(total)) {
            return;
        }
        BigDecimal sum = table.columns().stream()
                .map(column -> table.cell(row, column))
                .filter(cell -> !cell.equals(total))
                .map(figures::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put(total, sum);
    }
}
