package cn.nianbao.reader.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A colour, by its red, green and blue from 0 to 1; near enough to tell whether words can be seen.
 *
 * @param known whether it can be told at all; what is drawn in a pattern cannot
 */
record Ink(double red, double green, double blue, boolean known) {

    static final Ink BLACK = grey(0);
    static final Ink WHITE = grey(1);
    static final Ink UNKNOWN = new Ink(0, 0, 0, false);

    /** Colours nearer than this are the same to a reader. */
    private static final double ALIKE = 0.08;

    /** How the numbers of a colour are meant. */
    enum Space {
        GREY,
        RGB,
        CMYK,
        /** One ink or several, 0 is none. */
        SEPARATION,
        OTHER;

        static Space of(COSBase space) {
            if (space instanceof COSName name) {
                return switch (name.getName()) {
                    case "DeviceGray", "CalGray", "G" -> GREY;
                    case "DeviceRGB", "CalRGB", "RGB" -> RGB;
                    case "DeviceCMYK", "CMYK" -> CMYK;
                    default -> OTHER;
                };
            }
            if (!(space instanceof COSArray array)
                    || array.size() < 2
                    || !(array.getObject(0) instanceof COSName kind)) {
                return space instanceof COSArray one && one.size() == 1 ? of(one.getObject(0)) : OTHER;
            }
            return switch (kind.getName()) {
                case "ICCBased" ->
                    array.getObject(1) instanceof COSDictionary profile ? components(profile.getInt(COSName.N)) : OTHER;
                case "Separation", "DeviceN" -> SEPARATION;
                default -> of(kind);
            };
        }

        private static Space components(int count) {
            return switch (count) {
                case 1 -> GREY;
                case 3 -> RGB;
                case 4 -> CMYK;
                default -> OTHER;
            };
        }
    }

    static Ink grey(double grey) {
        return new Ink(grey, grey, grey, true);
    }

    static Ink of(Space space, List<COSBase> numbers) {
        double[] parts = numbers.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(number -> ((COSNumber) number).floatValue())
                .toArray();
        return switch (space) {
            case GREY -> parts.length < 1 ? UNKNOWN : grey(parts[0]);
            case RGB -> parts.length < 3 ? UNKNOWN : new Ink(parts[0], parts[1], parts[2], true);
            case CMYK ->
                parts.length < 4
                        ? UNKNOWN
                        : new Ink(
                                (1 - parts[0]) * (1 - parts[3]),
                                (1 - parts[1]) * (1 - parts[3]),
                                (1 - parts[2]) * (1 - parts[3]),
                                true);
            case SEPARATION -> separation(parts);
            case OTHER -> UNKNOWN;
        };
    }

    private static Ink separation(double[] parts) {
        double most = 0;
        for (double part : parts) {
            most = Math.max(most, part);
        }
        return most == 0 && parts.length > 0 ? WHITE : UNKNOWN;
    }

    /** Whether what is drawn in this colour upon the other cannot be seen. */
    boolean isLost(Ink ground) {
        return known
                && ground.known
                && Math.abs(red - ground.red) < ALIKE
                && Math.abs(green - ground.green) < ALIKE
                && Math.abs(blue - ground.blue) < ALIKE;
    }
}
