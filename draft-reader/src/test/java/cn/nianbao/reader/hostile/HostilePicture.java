package cn.nianbao.reader.hostile;

import cn.nianbao.reader.samples.RawTiff;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Pictures that would fill any memory. */
final class HostilePicture {

    private static final int SIDE = 60_000;

    private HostilePicture() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.of("21 六万乘六万的图片", png(SIDE, "IDAT", Deflated.zeros(SIDE / 8 * SIDE >> 20))),
                HostileFile.of("21b 六万乘六万的 TIFF", sized(RawTiff.loop(8, 8), 18, 30)),
                HostileFile.of("21c 页面目录指回自己的 TIFF", RawTiff.loop(8, 8)),
                HostileFile.of("21d 解压到 1.5 GB 的说明", png(8, "zTXt", note())),
                HostileFile.of("21e 解压到 1.5 GB 的像素", png(8, "IDAT", Deflated.zeros(1500))),
                HostileFile.of("21f 尺寸为负的 BMP", bitmap()),
                HostileFile.of("21g 没有像素的 JPEG", photograph()));
    }

    private static byte[] png(int side, String type, byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(side).putInt(side);
        // one bit a pixel, grey
        chunk(file, "IHDR", head.put((byte) 1).array());
        chunk(file, type, content);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** With another width and height at those two places. */
    private static byte[] sized(byte[] file, int width, int height) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(width, SIDE).putInt(height, SIDE);
        return file;
    }

    private static byte[] note() {
        byte[] packed = Deflated.zeros(1500);
        return ByteBuffer.allocate(packed.length + 3)
                .put((byte) 'a')
                .putShort((short) 0)
                .put(packed)
                .array();
    }

    private static byte[] bitmap() {
        ByteBuffer file = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(60).putInt(0).putInt(54).putInt(40);
        file.putInt(Integer.MIN_VALUE).putInt(-1).putShort((short) 1).putShort((short) 24);
        return file.array();
    }

    /** A frame of 65,535 × 65,535 and the end. */
    private static byte[] photograph() {
        return ByteBuffer.allocate(2 + 13 + 2)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFC0)
                .putShort((short) 11)
                .put((byte) 8)
                .putInt(-1)
                .put(new byte[] {1, 1, 0x11, 0})
                .putShort((short) 0xFFD9)
                .array();
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
