package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Page;
import java.util.List;

/** Reads what stands on pictures of pages. */
public final class PictureReader {

    private PictureReader() {}

    /**
     * The pages as if they had been drawn: rulings where the picture shows lines, a glyph for every word, in points of the page.
     *
     * @throws UnreadableDraft when pictures cannot be read on this machine, or not these
     */
    public static List<Page> read(List<PagePicture> pictures) throws UnreadableDraft {
        PictureWork.begins();
        throw new UnreadableDraft(Reason.UNSUPPORTED, "稿件是图片或扫描件，暂不支持读取，请改用 Word（.docx）文件上传。");
    }
}
