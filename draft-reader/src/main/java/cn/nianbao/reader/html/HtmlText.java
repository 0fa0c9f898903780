package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.PlainText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The characters of a web page. Pages are read even where some bytes are damaged or odd, as browsers do; what a page
 * declares counts only where its bytes bear it out, for many declare one thing and hold another.
 */
final class HtmlText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern SAYS_UTF_8 = Pattern.compile("charset\\s*=\\s*[\"']?utf-?8", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;
    private static final char DAMAGE = '\ufffd';
    /** In a page of the declared charset with a few damaged bytes, at most one character in so many is lost. */
    private static final int CHARACTERS_PER_DAMAGE = 500;

    private HtmlText() {}

    /** Never fails: what cannot be read becomes U+FFFD, which is no figure to anyone. */
    static String decode(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        boolean utf8 = isNearlyWhole(lenient);
        if (utf8 && declaresUtf8(bytes)) {
            return lenient;
        }
        return PlainText.decode(bytes).orElseGet(() -> utf8 ? lenient : new String(bytes, GB18030));
    }

    private static boolean declaresUtf8(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return SAYS_UTF_8.matcher(head).find();
    }

    private static boolean isNearlyWhole(String text) {
        long damaged = 0;
        for (int at = text.indexOf(DAMAGE); at >= 0; at = text.indexOf(DAMAGE, at + 1)) {
            damaged++;
        }
        return damaged * CHARACTERS_PER_DAMAGE <= text.length();
    }
}
