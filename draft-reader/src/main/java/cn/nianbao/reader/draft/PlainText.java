package cn.nianbao.reader.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text: by their byte order mark, else strictly as UTF-8, else as GB18030, the national standard. */
public final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    /** Empty where the bytes are no text in any of these encodings, or hold control characters that no text has. */
    public static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8).or(() -> strictly(bytes, 0, GB18030));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString())
                    .filter(PlainText::isText);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
