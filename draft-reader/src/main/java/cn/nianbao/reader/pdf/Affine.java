package cn.nianbao.reader.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** A change of coordinates: x' = a x + c y + e, y' = b x + d y + f. */
record Affine(double a, double b, double c, double d, double e, double f) {

    static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);

    /** Six numbers; none where the file gives other than that. */
    static Affine of(List<COSBase> numbers) {
        double[] six = new double[6];
        if (numbers.size() < 6) {
            return NONE;
        }
        for (int i = 0; i < 6; i++) {
            if (!(numbers.get(i) instanceof COSNumber number)) {
                return NONE;
            }
            six[i] = number.floatValue();
        }
        return new Affine(six[0], six[1], six[2], six[3], six[4], six[5]);
    }

    static Affine of(COSArray numbers) {
        return numbers == null ? NONE : of(List.copyOf(numbers.toList()));
    }

    static Affine shift(double x, double y) {
        return new Affine(1, 0, 0, 1, x, y);
    }

    /** First this, then the other. */
    Affine then(Affine o) {
        return new Affine(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** How far the direction of reading is turned clockwise on a page whose y grows downward: 0, 90, 180 or 270. */
    int turn() {
        if (Math.abs(a) >= Math.abs(b)) {
            return a >= 0 ? 0 : 180;
        }
        return b > 0 ? 90 : 270;
    }

    /** How much larger a length across the direction of reading becomes. */
    double height() {
        return Math.hypot(c, d);
    }
}
