package cn.nianbao.reader.faults;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.reader.samples.SampleKinds;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Faults of the statutory tables. */
final class TableFaults {

    private static final List<String> APPLICANTS =
            List.of("natural-person", "enterprise", "research", "social-organisation", "legal-service", "other");
    private static final List<String> TRACKS =
            List.of("reconsideration", "litigation-direct", "litigation-after-reconsideration");

    static final List<Fault> ALL = List.of(
            Fault.of("T-MISSING", "table", TableFaults::withoutTable),
            Fault.of("T-UNREAD", "row lost", TableFaults::withoutRow).or("T-CONFIRM"),
            Fault.of("T-CONFIRM", "cell lost", TableFaults::withoutCell).or("T-UNREAD", "T-BLANK"),
            Fault.of("T-BLANK", "zero", TableFaults::blankZero).only(TableFaults::keepsCells),
            Fault.of("T-BLANK", "figure", (story, random) -> fill(story, random, ""))
                    .only(TableFaults::keepsCells)
                    .or("T-CONFIRM", "T-UNREAD"),
            Fault.of("T-BLANK", "in a text", TableFaults::blankInRow)
                    .only(kind -> !keepsCells(kind))
                    .or("T-CONFIRM", "T-UNREAD"),
            Fault.of("T-NONNUM", "stroke", (story, random) -> fill(story, random, "—")),
            Fault.of("T-NONNUM", "none", (story, random) -> fill(story, random, "无"))
                    .only(TableFaults::keepsCells),
            Fault.of("T-NONNUM", "half", (story, random) -> fill(story, random, "2.5")),
            Fault.of("T-UNIT", "fees", TableFaults::unit),
            Fault.of("T-SUM-ROW", "total", TableFaults::rowSum),
            Fault.of("T-SUM-COL", "all results", TableFaults::columnSum),
            Fault.of("T-BALANCE", "carried on", TableFaults::balance),
            Fault.of("T-REVIEW-SUM", "total", TableFaults::reviewSum),
            Fault.of("T-CARRY", "other than last year", TableFaults::carry),
            Fault.of("T-VALID", "in force", TableFaults::inForce),
            Fault.of("T-PREVIOUS", "items", TableFaults::previous),
            Fault.of("T-TOTAL", "less than the year's", TableFaults::total),
            Fault.of("T-DECISION-MISUSE", "items as decisions", TableFaults::decisions),
            Fault.of("T-RULE-SUBJECT", "rules", TableFaults::rules),
            Fault.of("T-COPIED", "last year's", TableFaults::copied),
            Fault.of("N-SCALE", "yuan", TableFaults::scale),
            Fault.of("N-CASES", "secrets", TableFaults::secrets),
            Fault.of("N-SUSPECT", "round", TableFaults::round),
            Fault.of("T-LABEL", "carried on", TableFaults::label),
            Fault.of("T-EXTRAROW", "own row", TableFaults::ownRow));

    private TableFaults() {}

    static boolean keepsCells(SampleFile kind) {
        return SampleKinds.WITH_CELLS.contains(kind) || !SampleKinds.ALL.contains(kind);
    }

    private static Place withoutTable(Story story, Random random) {
        SectionKind section = List.of(SectionKind.DISCLOSURE, SectionKind.REQUESTS, SectionKind.PROCEEDINGS)
                .get(random.nextInt(3));
        StatutoryTable first = story.figures.format().tables().stream()
                .filter(table -> table.section() == section)
                .findFirst()
                .orElseThrow();
        story.drawn = sample -> sample.withoutTables(section);
        return Place.cells(first.cells().get(0).toString());
    }

    private static Label resultRow(Story story, Random random) {
        List<Label> rows = story.figures.format().table("requests").rows().stream()
                .filter(row -> row.id().startsWith("3.") && !row.id().equals("3.7"))
                .toList();
        return rows.get(random.nextInt(rows.size()));
    }

    private static Place withoutRow(Story story, Random random) {
        Label row = resultRow(story, random);
        story.drawn = sample -> sample.withoutRow(row.text());
        return Place.row("requests", row.id());
    }

    private static Place withoutCell(Story story, Random random) {
        Label row = resultRow(story, random);
        story.drawn = sample -> sample.withoutFirstFigure(row.text());
        return Place.row("requests", row.id());
    }

    private static String applicant(Random random) {
        return APPLICANTS.get(random.nextInt(APPLICANTS.size()));
    }

    private static Place fill(Story story, Random random, String words) {
        String cell = random.nextInt(4) == 0
                ? "proceedings/" + TRACKS.get(random.nextInt(3)) + "/corrected"
                : "requests/" + resultRow(story, random).id() + "/" + applicant(random);
        story.figures.set(cell, words);
        return Place.cells(cell);
    }

    private static Place blankZero(Story story, Random random) {
        String cell = "requests/" + resultRow(story, random).id() + "/" + applicant(random);
        return story.figures.get(cell) == 0 ? blank(story, cell) : null;
    }

    /** Which of a row's cells is blank, a text may not tell. */
    private static Place blankInRow(Story story, Random random) {
        String row = resultRow(story, random).id();
        blank(story, "requests/" + row + "/" + applicant(random));
        return Place.row("requests", row);
    }

    private static Place blank(Story story, String cell) {
        story.figures.set(cell, "");
        return Place.cells(cell);
    }

    private static Place unit(Story story, Random random) {
        if (!story.figures.is2021()) {
            return null;
        }
        story.figures.set("a20-8/fees/amount", "36.5万元");
        return Place.cells("a20-8/fees/amount");
    }

    private static Place add(Story story, String cell, int more) {
        story.figures.set(cell, story.figures.get(cell) + more);
        return Place.cells(cell);
    }

    private static Place rowSum(Story story, Random random) {
        return add(story, "requests/" + resultRow(story, random).id() + "/total", 1 + random.nextInt(9));
    }

    private static Place columnSum(Story story, Random random) {
        return add(story, "requests/3.7/" + applicant(random), 1 + random.nextInt(9));
    }

    private static Place balance(Story story, Random random) {
        String applicant = applicant(random);
        int more = 1 + random.nextInt(9);
        add(story, "requests/4/total", more);
        return add(story, "requests/4/" + applicant, more);
    }

    private static Place reviewSum(Story story, Random random) {
        return add(story, "proceedings/" + TRACKS.get(random.nextInt(3)) + "/total", 1 + random.nextInt(5));
    }

    private static Place carry(Story story, Random random) {
        String applicant = applicant(random);
        if (story.lastYear == null || story.figures.get("requests/1/" + applicant) == 0) {
            return null;
        }
        add(story, "requests/1/" + applicant, -1);
        add(story, "requests/1/total", -1);
        add(story, "requests/2/total", 1);
        return add(story, "requests/2/" + applicant, 1);
    }

    private static Place inForce(Story story, Random random) {
        boolean both = story.lastYear != null && story.lastYear.format().equals("2021");
        return both ? add(story, "a20-1/normative-documents/in-force", 2) : null;
    }

    private static Place previous(Story story, Random random) {
        return story.year == 2020 ? add(story, "a20-5/licensing/previous", 7) : null;
    }

    private static Place total(Story story, Random random) {
        if (story.figures.is2021()) {
            return null;
        }
        story.figures.set("a20-1/normative-documents/disclosed", 9);
        story.figures.set("a20-1/normative-documents/total", 5);
        return Place.cells("a20-1/normative-documents/disclosed", "a20-1/normative-documents/total");
    }

    private static Place decisions(Story story, Random random) {
        if (story.figures.is2021()) {
            return null;
        }
        String row = List.of("a20-5/licensing", "a20-5/other-services", "a20-6/penalties")
                .get(random.nextInt(3));
        story.figures.set(
                row + "/decisions", story.figures.get(row + "/previous") + story.figures.get(row + "/change"));
        return Place.cells(row + "/decisions");
    }

    private static Place rules(Story story, Random random) {
        String column = story.figures.is2021() ? "in-force" : "total";
        return story.office.mayMakeRules() ? null : add(story, "a20-1/rules/" + column, 1 + random.nextInt(9));
    }

    private static Place copied(Story story, Random random) {
        if (story.figures.get("requests/1/total") < 20) {
            return null;
        }
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        story.figures.cells().forEach((id, figure) -> cells.put(id, Cell.number(new BigDecimal(figure))));
        Report last = story.lastYear;
        if (last == null || !last.format().equals(story.figures.format().id())) {
            return null;
        }
        story.lastYear = last.withCells(cells);
        return Place.said("照抄了上年的表");
    }

    private static Place scale(Story story, Random random) {
        if (story.lastYear == null || !story.lastYear.format().equals("2021")) {
            return null;
        }
        Map<CellId, Cell> cells = new LinkedHashMap<>(story.lastYear.cells());
        cells.put(CellId.of("a20-8/fees/amount"), Cell.number(new BigDecimal("17.3")));
        story.lastYear = story.lastYear.withCells(cells);
        story.figures.set("a20-8/fees/amount", "188" + (100 + random.nextInt(900)));
        return Place.cells("a20-8/fees/amount");
    }

    private static Place secrets(Story story, Random random) {
        add(story, "requests/3.3.1/natural-person", 2);
        return add(story, "requests/3.3.1/total", 2);
    }

    private static Place round(Story story, Random random) {
        story.figures.set("a20-6/penalties/decisions", (1 + random.nextInt(9)) + "0000");
        return story.office.kind().equals("city") ? null : Place.cells("a20-6/penalties/decisions");
    }

    private static Place label(Story story, Random random) {
        story.drawn = sample -> sample.relabelled("四、结转下年度继续办理", "四、转下年度继续处理");
        return Place.said("转下年度继续处理");
    }

    private static Place ownRow(Story story, Random random) {
        String below = story.figures.is2021() ? "行政规范性文件" : "规范性文件";
        String label = List.of("政策解读", "其他重要公告", "工作动态").get(random.nextInt(3));
        story.drawn = sample -> sample.withRow(below, label);
        return Place.said(label);
    }
}
