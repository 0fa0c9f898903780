package cn.nianbao.reader.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Pictures that would fill any memory. */
final class HostilePicture {

    private static final int SIDE = 60_000;

    private HostilePicture() {}

    static Stream<HostileFile> files() {
        return Stream.of(HostileFile.of("21 六万乘六万的图片", png()));
    }

    private static byte[] png() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE);
        // one bit a pixel, grey
        chunk(file, "IHDR", head.put((byte) 1).array());
        chunk(file, "IDAT", Deflated.zeros(SIDE / 8 * SIDE >> 20));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 crc = new CRC32();
        crc.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
