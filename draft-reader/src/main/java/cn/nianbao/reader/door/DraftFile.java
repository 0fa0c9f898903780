package cn.nianbao.reader.door;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.excel.ExcelFormat;
import cn.nianbao.reader.html.HtmlFormat;
import cn.nianbao.reader.mht.MhtFormat;
import cn.nianbao.reader.ofd.OfdFormat;
import cn.nianbao.reader.pdf.PdfFormat;
import cn.nianbao.reader.picture.PictureFormat;
import cn.nianbao.reader.text.TextFormat;
import cn.nianbao.reader.word.WordFormat;
import cn.nianbao.reader.word97.OldWordFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The door for a draft's bytes. What kind of file it is, its content says and never its name; the kinds that are read stand
 * here, one {@link DraftFormat} each.
 */
public final class DraftFile {

    /** The largest draft that is taken, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** In the order in which they are asked; plain text comes last, for most things could be text. */
    private static final List<DraftFormat> FORMATS = Stream.of(
                    List.of(new WordFormat(), new OldWordFormat(), new ExcelFormat(), new PdfFormat(), new OfdFormat()),
                    PictureFormat.all(),
                    List.of(new MhtFormat(), new HtmlFormat(), new TextFormat()))
            .flatMap(List::stream)
            .toList();

    private DraftFile() {}

    /**
     * What kind of draft these bytes are.
     *
     * @throws UnreadableDraft when they are none that is read here
     */
    public static DraftFormat format(byte[] bytes) throws UnreadableDraft {
        refuseSize(bytes);
        UnreadDraftKind.refuse(bytes);
        for (DraftFormat format : FORMATS) {
            if (format.recognises(bytes)) {
                return format;
            }
        }
        throw new UnreadableDraft(
                Reason.UNSUPPORTED,
                "认不出这是什么文件，请检查是否选对了文件；早期 WPS 等程序自有格式的文件，请用 WPS 打开，另存为 Word（.docx）后再上传。" + UnreadDraftKind.READ_HERE);
    }

    /**
     * Looks at a file from outside, quickly and in little memory.
     *
     * @throws UnreadableDraft when it must be refused at the door
     */
    public static void inspect(byte[] bytes) throws UnreadableDraft {
        format(bytes).inspect(bytes);
    }

    /**
     * Inspects and reads a draft.
     *
     * @throws UnreadableDraft when it is refused at the door, or its content cannot be read
     */
    public static Draft read(byte[] bytes) throws UnreadableDraft {
        return format(bytes).inspectAndRead(bytes);
    }

    private static void refuseSize(byte[] bytes) throws UnreadableDraft {
        if (bytes.length > LARGEST) {
            throw new UnreadableDraft(Reason.TOO_LARGE, "文件超过 20 MB，无法读取。请删去或压缩其中的图片后重新上传。");
        }
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return;
            }
        }
        throw new UnreadableDraft(Reason.EMPTY, "文件是空的。请确认选对了文件，并已保存内容，再重新上传。");
    }
}
