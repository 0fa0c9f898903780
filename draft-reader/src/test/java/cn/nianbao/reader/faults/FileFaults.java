package cn.nianbao.reader.faults;

import cn.nianbao.reader.samples.OfdFile;
import cn.nianbao.reader.samples.OfficeHabits;
import cn.nianbao.reader.samples.PdfFile;
import cn.nianbao.reader.samples.PdfHabits;
import cn.nianbao.reader.samples.SampleFile;
import java.util.List;
import java.util.Random;

/** Faults of the file, in the kinds of file that can have them. */
final class FileFaults {

    private static final String RUN = "<w:r><w:t>";
    private static final String END = "</w:t></w:r>";

    static final List<Fault> ALL = List.of(
            word(
                    "X-CHANGES",
                    "inserted",
                    "<w:ins w:id=\"9\" w:author=\"x\">" + RUN + "再核一遍" + END + "</w:ins>",
                    "再核一遍"),
            word(
                    "X-CHANGES",
                    "deleted",
                    "<w:del w:id=\"9\" w:author=\"x\"><w:r><w:delText>旧数据</w:delText></w:r></w:del>",
                    "旧数据"),
            page(
                    "X-CHANGES",
                    "of a page",
                    "<p>更新<span class=msoIns><ins cite='mailto:a' datetime='2026-01-05T08:00'>目录</ins></span>。</p>",
                    "目录"),
            page(
                    "X-CHANGES",
                    "comment of a page",
                    "<div style='mso-element:comment-list'><div style='mso-element:comment'><div id=_com_1"
                            + " class=msocomtxt><p class=MsoCommentText>请核对</p></div></div></div>",
                    "请核对"),
            word("X-HIDDEN", "in a document", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见的话</w:t></w:r>", "看不见的话"),
            word("X-HIDDEN", "white", "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>白色的话</w:t></w:r>", "白色的话"),
            page("X-HIDDEN", "in a page", "<p style='display:none'>看不见的话</p>", "看不见的话"),
            Fault.of("X-HIDDEN", "in print", FileFaults::decoy).only(Layouts::isPrinted),
            Fault.of("X-HIDDEN", "sheet", FileFaults::hiddenSheet).only(Layouts::isWorkbook),
            word(
                    "X-DROPPED",
                    "picture",
                    "<w:r><w:drawing><wp:inline xmlns:wp=\"wp\" xmlns:a=\"a\"><wp:extent cx=\"2540000\""
                            + " cy=\"1270000\"/><a:blip/></wp:inline></w:drawing></w:r>",
                    "图片"),
            page("X-DROPPED", "picture of a page", "<p><img src=table.png></p>", "图片"));

    private FileFaults() {}

    /** A run in the first paragraph of a Word document's text. */
    private static Fault word(String rule, String name, String run, String says) {
        return Fault.of(rule, name, (story, random) -> {
                    story.writing = (kind, report) ->
                            Zips.changed(kind.bytes(report), "word/document.xml", text -> behindHeading(text, run));
                    return Place.said(says);
                })
                .only(Layouts::isWord);
    }

    private static String behindHeading(String text, String run) {
        int end = text.indexOf("</w:p>", text.indexOf("总体情况"));
        int after = text.indexOf("</w:p>", end + 1);
        return text.substring(0, after) + run + text.substring(after);
    }

    /** A paragraph behind the heading of section one. */
    private static Fault page(String rule, String name, String paragraph, String says) {
        return Fault.of(rule, name, (story, random) -> {
                    story.writing = (kind, report) -> Zips.changed(kind.bytes(report), text -> {
                        int end = text.indexOf("</h2>") + "</h2>".length();
                        return text.substring(0, end) + paragraph + text.substring(end);
                    });
                    return Place.said(says);
                })
                .only(Layouts::isPage);
    }

    private static Place decoy(Story story, Random random) {
        OfficeHabits.Decoy[] decoys = OfficeHabits.Decoy.values();
        OfficeHabits habits = OfficeHabits.PLAIN.hiding(decoys[random.nextInt(decoys.length)]);
        story.writing = (kind, report) -> printed(kind, habits).bytes(report);
        return Place.said("处文字在页面上看不见");
    }

    private static SampleFile printed(SampleFile kind, OfficeHabits habits) {
        return kind.ending().equals(".ofd") ? new OfdFile(habits) : new PdfFile(PdfHabits.PLAIN.with(habits));
    }

    private static Place hiddenSheet(Story story, Random random) {
        story.writing = (kind, report) -> Workbooks.withHiddenSheet(kind.bytes(report), "底稿");
        return Place.said("底稿");
    }
}
