package cn.nianbao.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who made a picture, and where, as its Exif facts say (Exif 2.3, 4.6.4). */
class PictureOwnersTest {

    private static final int HEAD = 8;
    private static final int ENTRY = 12;

    /** @param places how many facts of a place there are, 0 or 1 */
    private static byte[] exif(String artist, String author, int places) {
        byte[] one = artist.getBytes(StandardCharsets.UTF_8);
        byte[] two = author.getBytes(StandardCharsets.UTF_16LE);
        int words = HEAD + 2 + (2 + places) * ENTRY;
        ByteBuffer exif = ByteBuffer.allocate(words + one.length + two.length).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(HEAD).putShort((short) (2 + places));
        exif.putShort((short) 315).putShort((short) 2).putInt(one.length);
        putWords(exif, one, words);
        exif.putShort((short) 40093).putShort((short) 1).putInt(two.length);
        putWords(exif, two, words + one.length);
        if (places > 0) {
            exif.putShort((short) 34853).putShort((short) 4).putInt(1).putInt(0);
        }
        return exif.put(one).put(two).array();
    }

    private static void putWords(ByteBuffer exif, byte[] words, int at) {
        if (words.length > 4) {
            exif.putInt(at);
        } else {
            exif.put(words).put(new byte[4 - words.length]);
        }
    }

    private static byte[] photograph(byte[] exif) {
        ByteBuffer jpeg = ByteBuffer.allocate(exif.length + 30);
        jpeg.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        return jpeg.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .putShort((short) 0xFFDA)
                .array();
    }

    private static List<Concern> concerns(byte[] picture) {
        return PictureFormat.all().stream()
                .filter(format -> format.recognises(picture))
                .flatMap(format -> ((PictureFormat) format).owners(picture).stream())
                .toList();
    }

    @Test
    void tellsWhoTookAPhotographAndThatItSaysWhere() {
        List<Concern> told = concerns(photograph(exif("陆晴川\0", "", 1)));
        assertThat(told)
                .containsExactly(new Concern(Kind.OWNER, "作者：陆晴川", null), new Concern(Kind.OWNER, "拍摄地点：有经纬度", null));
    }

    @Test
    void readsTheAuthorThatWindowsWrites() {
        assertThat(concerns(exif("", "江一白\0", 0))).containsExactly(new Concern(Kind.OWNER, "作者：江一白", null));
    }

    @Test
    void saysNothingOfEmptyFacts() {
        assertThat(concerns(photograph(exif("\0", "", 0)))).isEmpty();
        assertThat(concerns(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA}))
                .isEmpty();
    }
}
