package cn.nianbao.verifier.page;

import cn.nianbao.reader.draft.PlainText;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a saved page. Whoever saves or passes on a page may write it in another encoding, and few change what the
 * page declares with it, so the bytes decide.
 */
final class PageText {

    private PageText() {}

    /** Never fails: what cannot be read becomes U+FFFD, which nobody signed. */
    static String of(byte[] bytes) {
        return PlainText.decode(bytes)
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8))
                .replaceFirst("^\uFEFF", "");
    }
}
