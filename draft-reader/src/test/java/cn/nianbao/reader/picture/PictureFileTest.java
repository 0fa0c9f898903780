package cn.nianbao.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.RawTiff;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a scanner or a telephone kept a page as, the same page is drawn. */
class PictureFileTest {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 160;

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("PNG", PictureKind.PNG, plain("png", BufferedImage.TYPE_INT_RGB)),
                Arguments.of("PNG 透明底", PictureKind.PNG, plain("png", BufferedImage.TYPE_INT_ARGB)),
                Arguments.of("PNG 调色板", PictureKind.PNG, plain("png", BufferedImage.TYPE_BYTE_INDEXED)),
                Arguments.of("PNG 一位", PictureKind.PNG, plain("png", BufferedImage.TYPE_BYTE_BINARY)),
                Arguments.of("JPEG", PictureKind.JPEG, plain("jpeg", BufferedImage.TYPE_3BYTE_BGR)),
                Arguments.of("BMP", PictureKind.BMP, plain("bmp", BufferedImage.TYPE_3BYTE_BGR)),
                Arguments.of("BMP 一位", PictureKind.BMP, plain("bmp", BufferedImage.TYPE_BYTE_BINARY)),
                Arguments.of("TIFF 印刷四色", PictureKind.TIFF, printColours()),
                tiff("LZW", BufferedImage.TYPE_3BYTE_BGR),
                tiff("Deflate", BufferedImage.TYPE_BYTE_GRAY),
                tiff("PackBits", BufferedImage.TYPE_BYTE_BINARY),
                tiff("CCITT T.4", BufferedImage.TYPE_BYTE_BINARY),
                tiff("CCITT T.6", BufferedImage.TYPE_BYTE_BINARY),
                tiff("JPEG", BufferedImage.TYPE_BYTE_GRAY));
    }

    private static Arguments tiff(String packed, int type) {
        byte[] bytes = cn.nianbao.reader.samples.PictureFile.tiff(List.of(page(type)), packed);
        return Arguments.of("TIFF " + packed, PictureKind.TIFF, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void drawsWhatIsKept(String what, PictureKind kind, byte[] bytes) throws UnreadableDraft {
        assertThat(kind.begins(bytes)).isTrue();
        assertThat(blackCorner(drawn(kind, bytes))).isEqualTo("upper left");
    }

    /** How the telephone was held (Exif 2.3, 4.6.4): where the top of what is seen lies in what is kept. */
    @ParameterizedTest
    @CsvSource({"1, upper left", "3, lower right", "6, upper right", "8, lower left"})
    void turnsAPhotographUpright(int orientation, String corner) throws Exception {
        byte[] photograph = withOrientation(plain("jpeg", BufferedImage.TYPE_3BYTE_BGR), orientation);
        PagePicture page = new PictureFile(PictureKind.JPEG, photograph).pages().get(0);
        BufferedImage picture = page.source().draw();
        assertThat(blackCorner(picture)).isEqualTo(corner);
        assertThat(page.width() < page.height()).isEqualTo(orientation < 5);
        assertThat(picture.getWidth() < picture.getHeight()).isEqualTo(orientation < 5);
    }

    @Test
    void knowsEveryPageAndItsSize() throws UnreadableDraft {
        BufferedImage upright = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_BINARY);
        BufferedImage aside = new BufferedImage(2339, 1654, BufferedImage.TYPE_BYTE_BINARY);
        byte[] file = cn.nianbao.reader.samples.PictureFile.tiff(List.of(upright, aside), "CCITT T.6");
        List<PagePicture> pages = new PictureFile(PictureKind.TIFF, file).pages();
        assertThat(pages).extracting(PagePicture::number).containsExactly(1, 2);
        assertThat(pages).extracting(page -> Math.round(page.width())).containsExactly(595L, 842L);
        assertThat(pages).extracting(page -> Math.round(page.height())).containsExactly(842L, 595L);
    }

    @Test
    void refusesHalfAPicture() throws IOException {
        byte[] whole = plain("jpeg", BufferedImage.TYPE_3BYTE_BGR);
        assertThatThrownBy(() -> drawn(PictureKind.JPEG, Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("已损坏");
    }

    private static BufferedImage drawn(PictureKind kind, byte[] bytes) throws UnreadableDraft {
        List<PagePicture> pages = new PictureFile(kind, bytes).pages();
        assertThat(pages).hasSize(1);
        return pages.get(0).source().draw();
    }

    /** White paper with one black corner. */
    private static BufferedImage page(int type) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D pen = page.createGraphics();
        if (type != BufferedImage.TYPE_INT_ARGB) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
        }
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
        pen.dispose();
        return page;
    }

    private static byte[] plain(String format, int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(page(type), format, out)).isTrue();
        return out.toByteArray();
    }

    /** Cyan, magenta, yellow and black, as printers keep them. */
    private static byte[] printColours() {
        ByteBuffer pixels = ByteBuffer.allocate(4 * WIDTH * HEIGHT);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            boolean black = i % WIDTH < WIDTH / 2 && i / WIDTH < HEIGHT / 2;
            pixels.putInt(black ? 0xFF : 0);
        }
        return RawTiff.printColours(WIDTH, HEIGHT, pixels.array());
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static String blackCorner(BufferedImage picture) {
        Gray gray = GrayPicture.of(picture, 1, 1);
        StringBuilder black = new StringBuilder();
        for (String corner : List.of("upper left", "upper right", "lower left", "lower right")) {
            int x = gray.width() * (corner.endsWith("left") ? 1 : 3) / 4;
            int y = gray.height() * (corner.startsWith("upper") ? 1 : 3) / 4;
            black.append(gray.at(x, y) < 40 ? corner : gray.at(x, y) > 215 ? "" : "gray");
        }
        return black.toString();
    }
}
