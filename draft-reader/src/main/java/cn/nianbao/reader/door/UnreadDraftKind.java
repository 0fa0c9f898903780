package cn.nianbao.reader.door;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.excel.ExcelFormat;
import cn.nianbao.reader.ofd.OfdFormat;
import cn.nianbao.reader.word.WordFormat;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Kinds of files that people send and that are not read here, each with what to do about it. */
enum UnreadDraftKind {
    PICTURE("GIF 或 WebP 图片", UnreadDraftKind::isPicture),
    RTF("RTF 文件", head -> head.startsWith("{\\rtf")),
    MHT(
            "单个文件网页（.mht）",
            head -> head.matches(
                    "(?is)\\s*(?:from|mime-version|content-type|subject|date|snapshot-content-location):.*multipart/related.*")),
    FLAT_XML("XML 格式的 Word 文件", head -> head.matches("(?s)\\W*<\\?xml.*<(?:w:wordDocument|pkg:package)\\b.*")),
    ARCHIVE(
            "压缩包",
            head -> head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af") || head.startsWith("\u001f\u008b")),
    PROGRAM("程序文件", head -> head.startsWith("MZ") || head.startsWith("\u007fELF"));

    /** What can be sent. */
    static final String READ_HERE =
            "能读取的是：Word（.docx、.doc、.wps）、PDF、OFD、Excel 表格（.xlsx）、图片（.png、.jpg、.tif、.bmp）、网页（.html）和纯文本（.txt）。";

    private static final int HEAD = 2048;

    private final String name;
    private final Predicate<String> recognises;

    UnreadDraftKind(String name, Predicate<String> recognises) {
        this.name = name;
        this.recognises = recognises;
    }

    /** Refuses a file of a kind that is known and not read here. */
    static void refuse(byte[] bytes) throws UnreadableDraft {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (UnreadDraftKind kind : values()) {
            if (kind.recognises.test(head)) {
                throw unsupported(kind.name);
            }
        }
        boolean read = new WordFormat().recognises(bytes)
                || new OfdFormat().recognises(bytes)
                || new ExcelFormat().recognises(bytes);
        if (ZipContainer.isZip(bytes) && !read) {
            throw unsupported(zipName(new String(bytes, StandardCharsets.ISO_8859_1)));
        }
    }

    private static String zipName(String content) {
        if (content.contains("ppt/presentation")) {
            return "演示文稿";
        }
        return content.contains("opendocument.text") ? "ODT 文件" : "压缩包";
    }

    private static boolean isPicture(String head) {
        return head.startsWith("GIF8") || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }

    /** Names the content, for its sender may believe the name of the file. */
    private static UnreadableDraft unsupported(String name) {
        return new UnreadableDraft(Reason.UNSUPPORTED, "这个文件的内容是" + name + "，暂不支持读取，请先另存为 Word（.docx）再上传。" + READ_HERE);
    }
}
