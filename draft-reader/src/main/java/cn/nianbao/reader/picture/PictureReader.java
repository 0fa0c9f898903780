package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands on pictures of pages. */
public final class PictureReader {

    private PictureReader() {}

    /**
     * The pages as if they had been drawn: rulings where the picture shows lines, a glyph for every line of words or cell, in
     * points of the page set upright.
     *
     * @throws UnreadableDraft when pictures cannot be read on this machine, or not these
     */
    public static List<Page> read(List<PagePicture> pictures) throws UnreadableDraft {
        PictureWork.begins();
        return read(pictures, TesseractProgram.ofEnvironment());
    }

    static List<Page> read(List<PagePicture> pictures, TesseractProgram program) throws UnreadableDraft {
        program.require();
        try (Tesseract words = new Tesseract(program, TesseractProgram.WORDS);
                Tesseract figures =
                        new Tesseract(program, program.figures(), "-c", "tessedit_char_whitelist=0123456789.+-/")) {
            List<PageReading> pages = new ArrayList<>();
            for (PagePicture picture : pictures) {
                pages.add(new PageReading(new ScannedPage(picture), words, figures));
            }
            words.begin();
            figures.begin();
            List<Heard> figuresHeard = figures.read();
            List<Heard> wordsHeard = words.read();
            return pages.stream()
                    .map(page -> page.page(wordsHeard, figuresHeard))
                    .toList();
        }
    }
}
