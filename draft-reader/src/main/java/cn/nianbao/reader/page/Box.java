package cn.nianbao.reader.page;

/** A box on a page, in points (1/72 inch) from the top left of the page as a reader sees it. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }
}
