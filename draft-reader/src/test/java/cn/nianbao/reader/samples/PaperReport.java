package cn.nianbao.reader.samples;

import java.util.List;

/** Sets a report onto paper, as a program that prints does: title, paragraphs, tables, sign-off. */
final class PaperReport {

    private static final double TITLE = 7;
    private static final double TEXT = 4.939;
    private static final double LEADING = 1.6;

    private PaperReport() {}

    static Paper of(SampleReport report, OfficeHabits habits) {
        Paper paper = new Paper(habits.pageHeight());
        centred(paper, report.title());
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                paragraph(paper, part.title());
            }
            part.paragraphs().forEach(text -> paragraph(paper, text));
            for (DrawnTable table : report.tables(part)) {
                new PaperTable(table, habits).set(paper);
                paper.down(TEXT);
            }
        }
        report.signOff().forEach(line -> right(paper, line));
        return paper;
    }

    private static void centred(Paper paper, String text) {
        for (String line : Paper.lines(text, Paper.WIDTH - 2 * Paper.MARGIN, TITLE)) {
            double length = new Paper.Words(line, 0, 0, TITLE, false, false).length();
            line(paper, line, (Paper.WIDTH - length) / 2, TITLE);
        }
    }

    /** Its first line begins two letters further in. */
    private static void paragraph(Paper paper, String text) {
        List<String> lines = Paper.lines("　　" + text, Paper.WIDTH - 2 * Paper.MARGIN, TEXT);
        line(paper, lines.get(0).substring(2), Paper.MARGIN + 2 * TEXT, TEXT);
        lines.stream().skip(1).forEach(line -> line(paper, line, Paper.MARGIN, TEXT));
    }

    private static void right(Paper paper, String text) {
        double length = new Paper.Words(text, 0, 0, TEXT, false, false).length();
        line(paper, text, Paper.WIDTH - Paper.MARGIN - 2 * TEXT - length, TEXT);
    }

    private static void line(Paper paper, String text, double x, double size) {
        if (paper.room() < size * LEADING) {
            paper.turn();
        }
        paper.write(text, x, paper.y(), size);
        paper.down(size * LEADING);
    }
}
