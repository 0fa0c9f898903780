package cn.nianbao.reader.door;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.excel.ExcelFormat;
import cn.nianbao.reader.html.HtmlFormat;
import cn.nianbao.reader.ofd.OfdFormat;
import cn.nianbao.reader.word.WordFormat;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Kinds of files that people send and that are not read here, each with what to do about it. */
enum UnreadDraftKind {
    PICTURE("GIF 或 WebP 图片", UnreadDraftKind::isPicture),
    RTF("RTF 文件", head -> head.startsWith("{\\rtf")),
    SPREADSHEET_XML(
            "XML 格式的电子表格",
            head -> isXml(head) && (head.contains("office:spreadsheet") || head.contains("Excel.Sheet")),
            Remedy.AS_WORKBOOK),
    /** Office programs save documents as plain XML too; as text they would be read with all their markup. */
    FLAT_XML("XML 格式的办公文件", UnreadDraftKind::isXml),
    MAIL("电子邮件（.eml）", UnreadDraftKind::isMail),
    ARCHIVE(
            "压缩包",
            head -> head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af") || head.startsWith("\u001f\u008b")),
    PROGRAM("程序文件", head -> head.startsWith("MZ") || head.startsWith("\u007fELF"));

    /** What can be sent. */
    static final String READ_HERE =
            "能读取的是：Word（.docx、.doc、.wps）、PDF、OFD、Excel 表格（.xlsx）、图片（.png、.jpg、.tif、.bmp）、网页（.html、.mht）和纯文本（.txt、.md）。";

    private static final int HEAD = 2048;
    private static final Pattern FIELD = Pattern.compile("^[A-Za-z][A-Za-z0-9-]{1,60}:[ \\t]");
    private static final Pattern MAIL_TYPE =
            Pattern.compile("(?im)^content-type:\\s{0,80}multipart/(?:mixed|alternative|report)\\b");

    private final String name;
    private final Predicate<String> recognises;
    private final Remedy remedy;

    /** What the content can be saved as instead. */
    private enum Remedy {
        AS_DOCUMENT("请先另存为 Word（.docx）再上传。"),
        AS_WORKBOOK("请先另存为 Excel 表格（.xlsx）再上传。");

        private final String words;

        Remedy(String words) {
            this.words = words;
        }
    }

    UnreadDraftKind(String name, Predicate<String> recognises) {
        this(name, recognises, Remedy.AS_DOCUMENT);
    }

    UnreadDraftKind(String name, Predicate<String> recognises, Remedy remedy) {
        this.name = name;
        this.recognises = recognises;
        this.remedy = remedy;
    }

    /** Refuses a file of a kind that is known and not read here. */
    static void refuse(byte[] bytes) throws UnreadableDraft {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (UnreadDraftKind kind : values()) {
            if (kind.recognises.test(head)) {
                throw unsupported(kind.name, kind.remedy);
            }
        }
        boolean read = new WordFormat().recognises(bytes)
                || new OfdFormat().recognises(bytes)
                || new ExcelFormat().recognises(bytes);
        if (ZipContainer.isZip(bytes) && !read) {
            throw zip(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static UnreadableDraft zip(String content) {
        if (content.contains("opendocument.spreadsheet")) {
            return unsupported("电子表格（.ods）", Remedy.AS_WORKBOOK);
        }
        if (content.contains("ppt/presentation")) {
            return unsupported("演示文稿", Remedy.AS_DOCUMENT);
        }
        return unsupported(content.contains("opendocument.text") ? "ODT 文件" : "压缩包", Remedy.AS_DOCUMENT);
    }

    private static boolean isPicture(String head) {
        return head.startsWith("GIF8") || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }

    private static boolean isXml(String head) {
        String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return start.startsWith("<?xml") && !new HtmlFormat().recognises(head.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isMail(String head) {
        return FIELD.matcher(head).find() && MAIL_TYPE.matcher(head).find();
    }

    /** Names the content, for its sender may believe the name of the file. */
    private static UnreadableDraft unsupported(String name, Remedy remedy) {
        return new UnreadableDraft(Reason.UNSUPPORTED, "这个文件的内容是" + name + "，暂不支持读取，" + remedy.words + READ_HERE);
    }
}
