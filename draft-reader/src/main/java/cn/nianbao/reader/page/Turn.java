package cn.nianbao.reader.page;

/**
 * How a page lies in its picture. A scanned page is read upright; this leads from there back to where its reader sees things.
 *
 * @param degrees clockwise, from upright to seen
 * @param uprightX the middle of the page as it lies upright
 * @param seenX the middle of the page as it is seen
 */
public record Turn(double degrees, double uprightX, double uprightY, double seenX, double seenY) {

    /** The box around a box of the upright page, where it is seen. */
    public Box seen(Box upright) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        double fromX = upright.centreX() - uprightX;
        double fromY = upright.centreY() - uprightY;
        double width = Math.abs(upright.width() * cosine) + Math.abs(upright.height() * sine);
        double height = Math.abs(upright.width() * sine) + Math.abs(upright.height() * cosine);
        double centreX = seenX + fromX * cosine - fromY * sine;
        double centreY = seenY + fromX * sine + fromY * cosine;
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    /** From seen to upright. */
    public Turn back() {
        return new Turn(-degrees, seenX, seenY, uprightX, uprightY);
    }
}
