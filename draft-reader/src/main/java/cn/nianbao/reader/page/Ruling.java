package cn.nianbao.reader.page;

/** A straight line, or a bar as thin as one, level or upright; its ends in points from the page's top left. */
public record Ruling(double fromX, double fromY, double toX, double toY) {

    public boolean isLevel() {
        return Math.abs(toX - fromX) >= Math.abs(toY - fromY);
    }
}
