package cn.nianbao.reader.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a picture's file says of the picture beside its pixels.
 *
 * @param dotsAnInch across; 0 where it does not say
 * @param quarterTurns clockwise, by which it must be turned to be seen as it was taken
 * @param owners who made it, and whether it says where, by the name of the property
 */
record PictureFacts(double dotsAnInch, int quarterTurns, Map<String, String> owners) {

    private static final PictureFacts NONE = new PictureFacts(0, 0, Map.of());
    private static final double INCHES_A_METRE = 0.0254;
    /** Markers before a photograph's data; a file has a few dozen. */
    private static final int MOST_MARKERS = 1_000;

    /** @param page of a TIFF, from 0 */
    static PictureFacts of(PictureKind kind, byte[] bytes, int page) {
        try {
            return switch (kind) {
                case PNG -> png(ByteBuffer.wrap(bytes));
                case JPEG -> jpeg(ByteBuffer.wrap(bytes));
                case TIFF -> new TiffDirectory(ByteBuffer.wrap(bytes), page).facts();
                case BMP -> bmp(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return NONE;
        }
    }

    private static PictureFacts png(ByteBuffer bytes) {
        int at = 8;
        for (int i = 0; i < MOST_MARKERS; i++) {
            int length = bytes.getInt(at);
            String name = new String(bytes.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("pHYs")) {
                return new PictureFacts(
                        bytes.get(at + 16) == 1 ? bytes.getInt(at + 8) * INCHES_A_METRE : 0, 0, Map.of());
            }
            if (name.equals("IDAT") || length < 0) {
                return NONE;
            }
            at += length + 12;
        }
        return NONE;
    }

    private static PictureFacts jpeg(ByteBuffer bytes) {
        PictureFacts found = NONE;
        int at = 2;
        for (int i = 0; i < MOST_MARKERS && (bytes.get(at) & 0xFF) == 0xFF; i++) {
            int marker = bytes.get(at + 1) & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            String name = new String(bytes.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            if (marker == 0xDA) {
                return found;
            }
            if (marker == 0xE0 && name.equals("JFIF")) {
                found = new PictureFacts(
                        jfif(bytes.get(at + 11), bytes.getShort(at + 12) & 0xFFFF), found.quarterTurns, found.owners);
            } else if (marker == 0xE1 && name.equals("Exif")) {
                PictureFacts exif = new TiffDirectory(bytes.slice(at + 10, length - 8), 0).facts();
                double dots = found.dotsAnInch > 0 ? found.dotsAnInch : exif.dotsAnInch;
                found = new PictureFacts(dots, exif.quarterTurns, exif.owners);
            }
            at += length + 2;
        }
        return found;
    }

    private static double jfif(byte unit, int density) {
        return switch (unit) {
            case 1 -> density;
            case 2 -> density * INCHES_A_METRE * 100;
            default -> 0;
        };
    }

    private static PictureFacts bmp(ByteBuffer bytes) {
        return new PictureFacts(bytes.getInt(38) * INCHES_A_METRE, 0, Map.of());
    }
}
