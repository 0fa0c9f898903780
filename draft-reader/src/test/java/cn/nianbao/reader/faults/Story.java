package cn.nianbao.reader.faults;

import cn.nianbao.check.Context;
import cn.nianbao.check.Neighbour;
import cn.nianbao.check.RuleBook;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A consistent report with all that a check is told beside it. Faults change it. */
final class Story {

    private static final int FIRST = 2019;
    private static final int LAST = 2025;

    final Office office;
    final int year;
    final Figures figures;
    final List<Chapter> chapters;
    private final int half;
    final List<Neighbour> others = new ArrayList<>();
    String agency;
    LocalDate signed;
    List<String> signOff;
    Report lastYear;
    RuleBook book = RuleBook.builtIn();
    UnaryOperator<SampleReport> drawn = UnaryOperator.identity();
    BiFunction<SampleFile, SampleReport, byte[]> writing = SampleFile::bytes;

    private Story(Office office, int year, StatutoryFormat format, Random random) {
        this.office = office;
        this.year = year;
        this.agency = office.name();
        this.figures = Figures.of(office, format, random);
        this.half = random.nextInt(2);
        this.chapters = Prose.of(office, year, figures, random, half);
        this.signed = LocalDate.of(year + 1, office.isLateOne() ? 1 + random.nextInt(3) : 1, 4 + random.nextInt(24));
        this.signOff = List.of(agency, SampleReport.words(signed));
    }

    static Story of(Random random) {
        int year = FIRST + random.nextInt(LAST - FIRST + 1);
        return of(random, Office.of(random), year, StatutoryFormat.forYear(year).orElseThrow());
    }

    static Story of(Random random, Office office, int year, StatutoryFormat format) {
        Story story = new Story(office, year, format, random);
        story.before(random);
        return story;
    }

    /** The year before, and what another agency wrote. */
    private void before(Random random) {
        StatutoryFormat lastFormat = StatutoryFormat.forYear(year - 1).orElse(null);
        if (lastFormat != null) {
            Figures last = figures.before(office, lastFormat, random);
            lastYear = published(year - 1, last, Prose.of(office, year - 1, last, random, 1 - half));
        }
        Office neighbour = new Office("松涧市档案局", "市档案局", "我局", "department", false);
        Figures theirs = Figures.of(neighbour, figures.format(), random);
        others.add(
                new Neighbour(neighbour.name(), year, sections(Prose.of(neighbour, year, theirs, random, 1 - half))));
    }

    private Report published(int lastYear, Figures last, List<Chapter> theirs) {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        last.cells().forEach((id, figure) -> cells.put(id, Cell.number(new BigDecimal(figure))));
        String title = agency + lastYear + "年政府信息公开工作年度报告";
        LocalDate day = LocalDate.of(lastYear + 1, 1, 20);
        String format = last.format().id();
        return new Report("made", agency, lastYear, 1, format, title, null, agency, day, null, sections(theirs), cells);
    }

    private static List<Section> sections(List<Chapter> chapters) {
        List<Section> sections = new ArrayList<>();
        chapters.forEach(chapter -> sections.add(chapter.section(sections.size())));
        return sections;
    }

    Chapter chapter(SectionKind kind) {
        return chapters.stream()
                .filter(chapter -> chapter.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Puts a sentence at the end of a paragraph. */
    void say(SectionKind kind, int paragraph, String sentence) {
        List<String> paragraphs = chapter(kind).paragraphs;
        paragraphs.set(paragraph, paragraphs.get(paragraph) + sentence);
    }

    /** Puts a paragraph behind the others. */
    void add(SectionKind kind, String paragraph) {
        chapter(kind).paragraphs.add(paragraph);
    }

    SampleReport sample() {
        List<SampleReport.Part> parts = chapters.stream().map(Chapter::part).toList();
        SampleReport sample = new SampleReport(
                "made", "made", agency, year, figures.format(), signed, parts, figures.cells(), List.of());
        return drawn.apply(sample.signed(signOff));
    }

    /** With the register and the year before. */
    Context context() {
        return new Context(office.facts(), lastYear, signed, book, others);
    }

    /** As an agency checks a file that nothing is known of. */
    Context bare() {
        return new Context(null, null, signed, book, List.of());
    }
}
