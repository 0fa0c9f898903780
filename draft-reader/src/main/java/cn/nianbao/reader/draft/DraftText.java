package cn.nianbao.reader.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a text into characters. What a file declares is often wrong; strict UTF-8 hardly ever fits by accident,
 * so it is tried first, then GB18030, the national standard that holds GBK and GB 2312.
 */
final class DraftText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern SAYS_UTF_8 = Pattern.compile("charset\\s*=\\s*[\"']?utf-?8", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;
    /** In a text of the declared charset that merely has a few damaged bytes, at most one character in so many is lost. */
    private static final int CHARACTERS_PER_DAMAGE = 500;

    private DraftText() {}

    /** Never fails: what cannot be read becomes U+FFFD, which is no figure to anyone. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        String utf8 = strictly(bytes, mark, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String lenient = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        if (mark > 0 || declaresUtf8(bytes) && isNearlyWhole(lenient)) {
            return lenient;
        }
        String gb = strictly(bytes, 0, GB18030);
        return gb == null ? new String(bytes, GB18030) : gb;
    }

    private static String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static boolean declaresUtf8(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return SAYS_UTF_8.matcher(head).find();
    }

    private static boolean isNearlyWhole(String text) {
        long damaged = text.chars().filter(c -> c == '\ufffd').count();
        return damaged * CHARACTERS_PER_DAMAGE < text.length();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
