package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import java.awt.image.BufferedImage;

/**
 * A page that is a picture.
 *
 * @param number from 1
 * @param width of the page in points
 * @param height of the page in points
 * @param source gives the picture when its turn has come, so that only one lies in memory
 */
public record PagePicture(int number, double width, double height, Source source) {

    /** Where the picture comes from. */
    @FunctionalInterface
    public interface Source {

        /** @throws UnreadableDraft when it cannot be drawn; the message says so */
        BufferedImage draw() throws UnreadableDraft;
    }

    public PagePicture(int number, double width, double height, BufferedImage picture) {
        this(number, width, height, () -> picture);
    }
}
