package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageDraft;
import cn.nianbao.report.Concern;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts that were scanned or photographed into pictures: PNG, JPEG, TIFF of one page or many, BMP. */
public final class PictureFormat implements DraftFormat {

    private final PictureKind kind;

    private PictureFormat(PictureKind kind) {
        this.kind = kind;
    }

    /** One for each kind of picture. */
    public static List<DraftFormat> all() {
        return Arrays.stream(PictureKind.values())
                .<DraftFormat>map(PictureFormat::new)
                .toList();
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return kind.begins(bytes);
    }

    @Override
    public String mediaType() {
        return "image/" + kind.formatName();
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        new PictureFile(kind, bytes).pages();
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        List<Page> pages = PictureReader.read(new PictureFile(kind, bytes).pages());
        if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
            throw new UnreadableDraft(Reason.EMPTY, "图片里没有认出文字。请确认选对了文件；如果是扫描件，请扫描得清楚些再上传。");
        }
        Set<Integer> all = pages.stream().map(Page::number).collect(Collectors.toSet());
        return PageDraft.of(mediaType(), pages, all, owners(bytes));
    }

    List<Concern> owners(byte[] bytes) {
        DraftConcerns concerns = new DraftConcerns();
        PictureFacts.of(kind, bytes, 0).owners().forEach(concerns::owner);
        return concerns.all();
    }
}
