package cn.nianbao.reader.hostile;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compressed data that unpacks to far more than it is. */
final class Deflated {

    private static final int MEGABYTE = 1 << 20;

    private Deflated() {}

    /** In the format of zlib. The megabyte is packed once and said again and again; the check sum at the end is wrong. */
    static byte[] zeros(int megabytes) {
        Deflater deflater = new Deflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[MEGABYTE];
        deflater.setInput(new byte[MEGABYTE]);
        int head = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        out.write(buffer, 0, head);
        deflater.setInput(new byte[MEGABYTE]);
        int again = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        for (int i = 1; i < megabytes; i++) {
            out.write(buffer, 0, again);
        }
        deflater.finish();
        out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }

    static byte[] of(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[MEGABYTE];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
