package cn.nianbao;

import cn.nianbao.format.Holds;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Period;
import cn.nianbao.report.Place;
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

/** Whole reports whose figures add up, for tests that then spoil one thing. */
public final class ReportFixture {

    private static final List<String> APPLICANTS =
            List.of("natural-person", "enterprise", "research", "social-organisation", "legal-service", "other");
    private static final List<String> ENDINGS = List.of("upheld", "corrected", "other", "pending");

    private ReportFixture() {}

    /** A report of format 2019 or 2021 with random figures; the same seed gives the same report. */
    public static Report consistent(String format, long seed) {
        return report(format, new Figures(StatutoryFormat.of(format).orElseThrow(), new Random(seed)).fill());
    }

    /** A report in which nothing happened. */
    public static Report zero(String format) {
        Map<CellId, BigDecimal> figures = new LinkedHashMap<>();
        StatutoryFormat.of(format).orElseThrow().cells().forEach(id -> figures.put(id, BigDecimal.ZERO));
        return report(format, figures);
    }

    /** The report with another content of one cell. */
    public static Report with(Report report, String id, Cell cell) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(CellId.of(id), cell);
        return report.withCells(cells);
    }

    /** The report with another figure in one cell; its place stays. */
    public static Report with(Report report, String id, String value) {
        Place at = report.cell(CellId.of(id)).at();
        return with(report, id, Cell.number(new BigDecimal(value), null, value, at));
    }

    private static Report report(String format, Map<CellId, BigDecimal> figures) {
        int year = format.equals("2019") ? 2020 : 2025;
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        figures.forEach((id, value) -> cells.put(
                id, Cell.number(value, null, value.toPlainString(), new Place.InText(cells.size() + 1, 3, 5))));
        return new Report(
                "anlan-emergency",
                "安澜市应急管理局",
                year,
                1,
                format,
                "安澜市应急管理局" + year + "年政府信息公开工作年度报告",
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                "安澜市应急管理局",
                LocalDate.of(year + 1, 1, 20),
                null,
                sections(format),
                cells);
    }

    private static List<Section> sections(String format) {
        List<Section> sections = new ArrayList<>();
        String basis = StatutoryFormat.of(format).orElseThrow().document();
        String preface = "根据《中华人民共和国政府信息公开条例》和" + basis + "编制。联系电话：0999-0000012。";
        sections.add(new Section("s0", SectionKind.PREFACE, null, null, preface));
        for (SectionKind kind : SectionKind.values()) {
            if (kind != SectionKind.PREFACE && kind != SectionKind.EXTRA) {
                String number = "一二三四五六".substring(kind.ordinal() - 1, kind.ordinal());
                sections.add(new Section("s" + kind.ordinal(), kind, number, kind.heading(), prose(kind)));
            }
        }
        return sections;
    }

    /** What no rule on prose has anything to say of. */
    public static String prose(SectionKind kind) {
        return switch (kind) {
            case OVERVIEW -> "主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作按要求开展。";
            case PROBLEMS -> "部分解读不够通俗，将请群众试读后再发布。";
            case OTHER -> "没有收取信息处理费，没有其他需要报告的事项。";
            default -> kind.heading() + "如下。";
        };
    }

    /** Figures that obey the sums of the statutory tables. */
    private record Figures(StatutoryFormat format, Random random, Map<CellId, BigDecimal> values) {

        Figures(StatutoryFormat format, Random random) {
            this(format, random, new LinkedHashMap<>());
        }

        Map<CellId, BigDecimal> fill() {
            format.cells().forEach(id -> values.put(id, BigDecimal.ZERO));
            format.tables().forEach(this::anyFigures);
            format.table("a20-1")
                    .columns()
                    .forEach(column -> values.put(new CellId("a20-1", "rules", column.id()), BigDecimal.ZERO));
            stock(
                    format.id().equals("2019") ? "disclosed" : "issued",
                    format.id().equals("2019") ? "total" : "in-force");
            values.replaceAll(
                    (id, value) -> id.column().equals("decisions") ? value.add(BigDecimal.valueOf(100)) : value);
            APPLICANTS.forEach(this::balance);
            format.table("requests").rows().forEach(row -> total("requests", row, APPLICANTS));
            format.table("proceedings").rows().forEach(row -> total("proceedings", row, ENDINGS));
            return values;
        }

        /** What stands at the year's end holds what came in it. */
        private void stock(String flow, String stock) {
            BigDecimal came = at("a20-1", "normative-documents", flow);
            values.merge(new CellId("a20-1", "normative-documents", stock), came, BigDecimal::add);
        }

        private void anyFigures(StatutoryTable table) {
            table.rows().forEach(row -> table.columns()
                    .forEach(column -> values.put(table.cell(row, column), figure(column.holds()))));
        }

        private BigDecimal figure(Holds holds) {
            return switch (holds) {
                case COUNT -> BigDecimal.valueOf(random.nextInt(3) == 0 ? 0 : random.nextInt(40));
                case CHANGE -> BigDecimal.valueOf(random.nextInt(21) - 10L);
                case AMOUNT -> BigDecimal.valueOf(random.nextInt(10_000_000), 4);
            };
        }

        /** Gives the column its total of results, and as many new requests as that and the rest demand. */
        private void balance(String column) {
            BigDecimal results = format.table("requests").rows().stream()
                    .map(Label::id)
                    .filter(row -> row.startsWith("3.") && !row.equals("3.7"))
                    .map(row -> at("requests", row, column))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            put("3.7", column, results);
            BigDecimal previous = at("requests", "2", column).min(results);
            put("2", column, previous);
            put("1", column, results.add(at("requests", "4", column)).subtract(previous));
        }

        private void put(String row, String column, BigDecimal value) {
            values.put(new CellId("requests", row, column), value);
        }

        private void total(String table, Label row, List<String> parts) {
            BigDecimal total =
                    parts.stream().map(part -> at(table, row.id(), part)).reduce(BigDecimal.ZERO, BigDecimal::add);
            values.put(new CellId(table, row.id(), "total"), total);
        }

        private BigDecimal at(String table, String row, String column) {
            return values.get(new CellId(table, row, column));
        }
    }
}
