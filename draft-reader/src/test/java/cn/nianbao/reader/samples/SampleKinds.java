package cn.nianbao.reader.samples;

import java.util.List;
import java.util.stream.Stream;

/** Every way to write a report as a file. Another kind of file is added here, and the tests of all kinds take it. */
public final class SampleKinds {

    /** Those of which the project shows samples. */
    static final List<SampleFile> SHOWN = List.of(
            PlainText.TABS,
            PlainText.PIPES,
            PlainText.LINES,
            new WebPage(),
            new WordFile(),
            new Word97File(),
            new PdfFile(PdfHabits.PLAIN),
            new OfdFile(OfficeHabits.PRINTED),
            new ExcelFile(),
            new MhtFile(),
            MarkdownFile.PIPES,
            new PortalPage());

    /** Those that keep the cells of a table apart, so that nothing is lost by writing them. */
    public static final List<SampleFile> WITH_CELLS = List.of(
            new WebPage(),
            new WordFile(),
            new Word97File(),
            new ExcelFile(),
            new PdfFile(PdfHabits.PLAIN),
            new OfdFile(OfficeHabits.PRINTED),
            new PortalPage());

    /** Its paragraphs have no place that could be told. */
    public static final SampleFile WITHOUT_PLACES = new WebParagraphs();

    /** Those that only arrange words. */
    static final List<SampleFile> OF_WORDS = Stream.concat(
                    Stream.of(PlainText.values()),
                    Stream.concat(
                            Stream.of(CopiedText.values()),
                            Stream.of(
                                    MarkdownFile.PIPES,
                                    WITHOUT_PLACES,
                                    new PageBreaks(PlainText.TABS),
                                    new PageBreaks(CopiedText.SPACES))))
            .toList();

    public static final List<SampleFile> ALL =
            Stream.concat(WITH_CELLS.stream(), OF_WORDS.stream()).toList();

    private SampleKinds() {}

    /** Whether such a file can be written. A table turned on its side is too wide for what a page of a Word 97 file holds. */
    static boolean canShow(SampleFile kind, List<TableDamage> damages) {
        return TableDamage.leaveTraces(damages)
                && !(kind instanceof Word97File && damages.contains(TableDamage.TURNED));
    }
}
