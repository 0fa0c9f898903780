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
            new PdfFile(PdfHabits.PLAIN),
            new OfdFile(OfficeHabits.PRINTED));

    /** Those that keep the cells of a table apart, so that nothing is lost by writing them. */
    public static final List<SampleFile> WITH_CELLS =
            List.of(new WebPage(), new WordFile(), new PdfFile(PdfHabits.PLAIN), new OfdFile(OfficeHabits.PRINTED));

    /** Those that only arrange words. */
    static final List<SampleFile> OF_WORDS = Stream.concat(
                    Stream.of(PlainText.values()),
                    Stream.concat(
                            Stream.of(CopiedText.values()),
                            Stream.of(
                                    new WebParagraphs(),
                                    new PageBreaks(PlainText.TABS),
                                    new PageBreaks(CopiedText.SPACES))))
            .toList();

    static final List<SampleFile> ALL =
            Stream.concat(WITH_CELLS.stream(), OF_WORDS.stream()).toList();

    private SampleKinds() {}
}
