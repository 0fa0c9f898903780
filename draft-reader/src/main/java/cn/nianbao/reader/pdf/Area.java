package cn.nianbao.reader.pdf;

import cn.nianbao.reader.page.Box;

/** A rectangle in the reader's points that grows with what is put into it; the least one around a shape. */
final class Area {

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    static Area of(Box box) {
        Area area = new Area();
        area.add(box.x(), box.y());
        area.add(box.right(), box.bottom());
        return area;
    }

    void add(double x, double y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    /** Puts in a rectangle that is turned. */
    void add(Affine place, double x, double y, double width, double height) {
        add(place.x(x, y), place.y(x, y));
        add(place.x(x + width, y), place.y(x + width, y));
        add(place.x(x, y + height), place.y(x, y + height));
        add(place.x(x + width, y + height), place.y(x + width, y + height));
    }

    boolean isEmpty() {
        return !(right >= left && bottom >= top);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean covers(Box box) {
        return left <= box.x() && top <= box.y() && right >= box.right() && bottom >= box.bottom();
    }

    /** What both have; empty where they are apart. */
    Area within(Area other) {
        Area both = new Area();
        both.left = Math.max(left, other.left);
        both.top = Math.max(top, other.top);
        both.right = Math.min(right, other.right);
        both.bottom = Math.min(bottom, other.bottom);
        return both;
    }

    Box box() {
        return isEmpty() ? new Box(0, 0, 0, 0) : new Box(left, top, width(), height());
    }
}
