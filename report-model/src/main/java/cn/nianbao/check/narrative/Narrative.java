package cn.nianbao.check.narrative;

import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.prose.Prose;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** The prose of a report as the rules read it: passages, figures, and what they say of the statutory tables. */
final class Narrative {

    private static final int LONGEST_HEADING = 30;
    private static final String OPENS_HEADING = "（(一二三四五六七八九十12345678";

    private final Report report;
    private final Form form;
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Figure>> figures = new ArrayList<>();
    private List<Fact> facts;

    private Narrative(Report report, Form form) {
        this.report = report;
        this.form = form;
        report.sections().forEach(this::read);
        passages.forEach(passage ->
                passage.sentences().forEach(sentence -> figures.add(Figures.of(passage, sentence, report.year()))));
    }

    /** That of the report under check, which all rules share. */
    static Narrative of(Subject subject) {
        return subject.reading(Narrative.class, () -> new Narrative(subject.report(), Form.of(subject)));
    }

    private void read(Section section) {
        String heading = "";
        List<Sentence> paragraph = new ArrayList<>();
        int end = 0;
        for (Sentence sentence : Prose.of(section)) {
            boolean apart = section.text().substring(end, sentence.at().from()).indexOf('\n') >= 0;
            if (apart && !paragraph.isEmpty()) {
                heading = add(section, heading, paragraph);
            }
            paragraph.add(sentence);
            end = sentence.at().to();
        }
        if (!paragraph.isEmpty()) {
            add(section, heading, paragraph);
        }
    }

    private String add(Section section, String heading, List<Sentence> paragraph) {
        Passage passage = new Passage(section, heading, paragraph, report.year());
        passages.add(passage);
        paragraph.clear();
        return isHeading(passage.plain()) ? passage.plain() : heading;
    }

    private static boolean isHeading(String plain) {
        return plain.length() <= LONGEST_HEADING && OPENS_HEADING.indexOf(plain.charAt(0)) >= 0;
    }

    Report report() {
        return report;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Passage> passages(SectionKind kind) {
        return passages.stream()
                .filter(passage -> passage.section().kind() == kind)
                .toList();
    }

    /** Sentence by sentence. */
    List<List<Figure>> figures() {
        return figures;
    }

    /** The cell of that name; null where the format has none. */
    FormCell cell(String id) {
        List<FormCell> cells = cells(CellPattern.of(id));
        return cells.isEmpty() ? null : cells.get(0);
    }

    /** Those of the format that fit. */
    List<FormCell> cells(CellPattern pattern) {
        List<FormCell> cells = new ArrayList<>();
        for (StatutoryTable table : form.tables()) {
            int column = table.id().equals(pattern.table()) ? table.column(pattern.column()) : -1;
            if (column >= 0) {
                add(cells, form.lines(table, Line.Direction.ROW), pattern, column);
            }
        }
        return cells;
    }

    private static void add(List<FormCell> cells, List<Line> rows, CellPattern pattern, int column) {
        for (Line row : rows) {
            String id = row.label().id();
            if (pattern.open() ? id.startsWith(pattern.row()) : id.equals(pattern.row())) {
                cells.add(new FormCell(row, row.entries().get(column)));
            }
        }
    }

    List<Fact> facts() {
        if (facts == null) {
            facts = Facts.of(this);
        }
        return facts;
    }

    /** What the figures of that passage say. */
    List<Fact> facts(Passage passage) {
        return facts().stream()
                .filter(fact -> fact.figure() != null && fact.figure().passage() == passage)
                .toList();
    }

    /** What the figure says of an indicator; null where that is not clear. */
    Fact fact(Figure figure) {
        return facts().stream()
                .filter(fact ->
                        fact.figure() != null && fact.figure().quantity().equals(figure.quantity()))
                .findFirst()
                .orElse(null);
    }

    /** As people find it, such as “一、总体情况”部分. */
    static String place(Section section) {
        String heading = section.heading() == null ? section.kind().heading() : section.heading();
        return "“" + (section.number() == null ? "" : section.number() + "、") + heading + "”部分";
    }
}
