package cn.nianbao.reader.faults;

import cn.nianbao.reader.samples.ExcelFile;
import cn.nianbao.reader.samples.MarkdownFile;
import cn.nianbao.reader.samples.MhtFile;
import cn.nianbao.reader.samples.OfdFile;
import cn.nianbao.reader.samples.OfficeHabits;
import cn.nianbao.reader.samples.PdfFile;
import cn.nianbao.reader.samples.PdfHabits;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.reader.samples.SampleKinds;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of file that faults are looked for in. */
final class Layouts {

    static final List<SampleFile> ALL = Stream.concat(
                    SampleKinds.ALL.stream(),
                    Stream.of(
                            new MhtFile(),
                            MarkdownFile.WEB,
                            new ExcelFile(ExcelFile.Habit.SHEETS, ExcelFile.Habit.TYPED),
                            new PdfFile(PdfHabits.PLAIN.with(OfficeHabits.PLAIN.on(210))),
                            new OfdFile(OfficeHabits.PLAIN)))
            .toList();

    private Layouts() {}

    static boolean isWord(SampleFile kind) {
        return kind.ending().equals(".docx");
    }

    static boolean isWorkbook(SampleFile kind) {
        return kind.ending().equals(".xlsx");
    }

    static boolean isPage(SampleFile kind) {
        return kind.ending().equals(".html");
    }

    static boolean isPrinted(SampleFile kind) {
        return kind.ending().equals(".pdf") || kind.ending().equals(".ofd");
    }
}
