package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.UnreadableDraft;

/**
 * A page of a draft.
 *
 * @param number from 1
 * @param width in millimetres, as the page is seen
 * @param height in millimetres
 * @param pen draws it
 */
public record ViewedPage(int number, double width, double height, Pen pen) {

    /** Draws pages. */
    @FunctionalInterface
    public interface Pen {

        /** @throws UnreadableDraft when the page cannot be drawn; the message tells why and what to do */
        Drawing draw(int number) throws UnreadableDraft;
    }

    /**
     * The page as it is seen.
     *
     * @throws UnreadableDraft when it cannot be drawn; the message tells why and what to do
     */
    public Drawing draw() throws UnreadableDraft {
        return pen.draw(number);
    }
}
