package cn.nianbao.reader.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** TIFF files (revision 6.0) entry by entry, for what the library does not write. */
public final class RawTiff {

    private static final int HEADER = 8;
    private static final int ENTRIES = 9;
    private static final int DIRECTORY = 2 + ENTRIES * 12 + 4;
    private static final int GRAY = 1;
    private static final int PRINT_COLOURS = 5;

    private RawTiff() {}

    /** @param pixels four bytes each: cyan, magenta, yellow, black */
    public static byte[] printColours(int width, int height, byte[] pixels) {
        return file(width, height, PRINT_COLOURS, pixels, 0);
    }

    /** A gray page of which the next page is said to begin where it does itself. */
    public static byte[] loop(int width, int height) {
        return file(width, height, GRAY, new byte[width * height], HEADER);
    }

    private static byte[] file(int width, int height, int colours, byte[] pixels, int next) {
        int samples = colours == GRAY ? 1 : 4;
        int bits = HEADER + DIRECTORY;
        ByteBuffer file = ByteBuffer.allocate(bits + 8 + pixels.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER).putShort((short) ENTRIES);
        entry(file, 256, 1, width);
        entry(file, 257, 1, height);
        entry(file, 258, samples, samples == 1 ? 8 : bits);
        entry(file, 259, 1, 1);
        entry(file, 262, 1, colours);
        entry(file, 273, 1, bits + 8);
        entry(file, 277, 1, samples);
        entry(file, 278, 1, height);
        entry(file, 279, 1, pixels.length);
        file.putInt(next);
        for (int i = 0; i < 4; i++) {
            file.putShort((short) 8);
        }
        return file.put(pixels).array();
    }

    private static void entry(ByteBuffer file, int tag, int count, int value) {
        int type = count > 1 || tag == 258 || tag == 259 || tag == 262 || tag == 277 ? 3 : 4;
        file.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
