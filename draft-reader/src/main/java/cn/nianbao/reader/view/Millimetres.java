package cn.nianbao.reader.view;

/** The reader measures in points, whoever looks at a page in millimetres. */
final class Millimetres {

    private static final double A_POINT = 25.4 / 72;

    private Millimetres() {}

    static double of(double points) {
        return points * A_POINT;
    }
}
