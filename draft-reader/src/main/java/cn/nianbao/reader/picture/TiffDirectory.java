package cn.nianbao.reader.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A directory of facts as TIFF (revision 6.0) and Exif have it. */
final class TiffDirectory {

    private static final int ORIENTATION = 274;
    private static final int RESOLUTION = 282;
    private static final int UNIT = 296;
    private static final int ENTRY = 12;
    private static final double CENTIMETRES_AN_INCH = 2.54;

    private final ByteBuffer bytes;
    private int orientation = 1;
    private double resolution;
    private int unit = 2;

    /**
     * @param page how many directories to pass over
     * @throws IndexOutOfBoundsException where the file is cut or broken
     */
    TiffDirectory(ByteBuffer file, int page) {
        bytes = file.duplicate();
        bytes.order(file.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = bytes.getInt(4);
        for (int i = 0; i < page; i++) {
            at = bytes.getInt(at + 2 + ENTRY * (bytes.getShort(at) & 0xFFFF));
        }
        int count = bytes.getShort(at) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            take(at + 2 + i * ENTRY);
        }
    }

    private void take(int entry) {
        switch (bytes.getShort(entry) & 0xFFFF) {
            case ORIENTATION -> orientation = bytes.getShort(entry + 8);
            case UNIT -> unit = bytes.getShort(entry + 8);
            case RESOLUTION -> {
                int at = bytes.getInt(entry + 8);
                resolution = (double) bytes.getInt(at) / Math.max(1, bytes.getInt(at + 4));
            }
            default -> {}
        }
    }

    PictureFacts facts() {
        int turns =
                switch (orientation) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
        return new PictureFacts(
                switch (unit) {
                    case 2 -> resolution;
                    case 3 -> resolution * CENTIMETRES_AN_INCH;
                    default -> 0;
                },
                turns);
    }
}
