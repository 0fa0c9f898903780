package cn.nianbao.reader.mht;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.html.HtmlFormat;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A web page in a single file (MHTML, RFC 2557), as browsers save pages and Word and WPS export documents. Its pictures and
 * style sheets are not unpacked, and nothing it refers to is fetched.
 */
public final class MhtFormat implements DraftFormat {

    private static final int HEAD = 8192;
    private static final Pattern START = Pattern.compile("^\\s{0,80}[A-Za-z][A-Za-z0-9-]{1,60}:[ \\t]");
    private static final Pattern TYPE = Pattern.compile(
            "^content-type:\\s{0,80}(?:multipart/related|text/html)\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern VERSION =
            Pattern.compile("^mime-version:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    @Override
    public boolean recognises(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return START.matcher(head).find()
                && TYPE.matcher(head).find()
                && VERSION.matcher(head).find();
    }

    @Override
    public String mediaType() {
        return "multipart/related";
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        HtmlFormat pages = new HtmlFormat();
        for (byte[] page : new MhtParts(bytes).pages()) {
            pages.inspect(page);
        }
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        return HtmlFormat.read(new MhtParts(bytes).pages(), mediaType());
    }
}
