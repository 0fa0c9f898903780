package cn.nianbao.reader.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes gray pictures as the pages of one TIFF (revision 6.0, not packed), each as it comes. */
final class TiffStream {

    private static final int HEADER = 8;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ENTRIES = 9;
    private static final int DIRECTORY = 2 + ENTRIES * 12 + 4;

    private final OutputStream out;
    private long written;
    /** Held back until it is known whether another follows, for each page says where the next begins. */
    private Gray pending;

    TiffStream(OutputStream out) {
        this.out = out;
    }

    void add(Gray page) throws IOException {
        if (pending == null) {
            ByteBuffer header = little(HEADER)
                    .put((byte) 'I')
                    .put((byte) 'I')
                    .putShort((short) 42)
                    .putInt(HEADER);
            write(header.array());
        } else {
            write(pending, true);
        }
        pending = page;
    }

    void close() throws IOException {
        if (pending != null) {
            write(pending, false);
        }
        out.close();
    }

    long written() {
        return written;
    }

    private void write(Gray page, boolean more) throws IOException {
        int size = page.pixels().length;
        int padding = size % 2;
        long pixels = written + DIRECTORY;
        ByteBuffer directory = little(DIRECTORY).putShort((short) ENTRIES);
        entry(directory, 256, LONG, page.width());
        entry(directory, 257, LONG, page.height());
        entry(directory, 258, SHORT, 8);
        entry(directory, 259, SHORT, 1);
        entry(directory, 262, SHORT, 1);
        entry(directory, 273, LONG, (int) pixels);
        entry(directory, 277, SHORT, 1);
        entry(directory, 278, LONG, page.height());
        entry(directory, 279, LONG, size);
        directory.putInt(more ? (int) (pixels + size + padding) : 0);
        write(directory.array());
        write(page.pixels());
        write(new byte[padding]);
    }

    private static void entry(ByteBuffer directory, int tag, int type, int value) {
        directory.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
