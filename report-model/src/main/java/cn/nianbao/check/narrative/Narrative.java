package cn.nianbao.check.narrative;

import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.prose.Prose;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prose of a report as the rules read it: passages, figures, and what they say of the statutory tables. */
final class Narrative {

    private static final int LONGEST_HEADING = 30;
    private static final String OPENS_HEADING = "（(一二三四五六七八九十12345678";

    private final Report report;
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Figure>> figures = new ArrayList<>();
    private final Map<String, FormCell> cells = new LinkedHashMap<>();
    private List<Fact> facts;

    private Narrative(Report report) {
        this.report = report;
        report.sections().forEach(this::read);
        passages.forEach(passage ->
                passage.sentences().forEach(sentence -> figures.add(Figures.of(passage, sentence, report.year()))));
        Form form = Form.of(report);
        form.tables().stream()
                .flatMap(table -> form.lines(table, Line.Direction.ROW).stream())
                .forEach(row ->
                        row.entries().forEach(entry -> cells.put(entry.id().toString(), new FormCell(row, entry))));
    }

    static Narrative of(Report report) {
        return new Narrative(report);
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
        return cells.get(id);
    }

    /** Those whose name is given, or begins with it up to the star: {@code requests/3.3.*}{@code /total}. */
    List<FormCell> cells(String pattern) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            FormCell cell = cells.get(pattern);
            return cell == null ? List.of() : List.of(cell);
        }
        String head = pattern.substring(0, star);
        String tail = pattern.substring(star + 1);
        return cells.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(head) && entry.getKey().endsWith(tail))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<Fact> facts() {
        if (facts == null) {
            facts = Facts.of(this);
        }
        return facts;
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
