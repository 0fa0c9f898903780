package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A saved web page, or what an office program exports as one. Nothing it refers to is fetched. */
public final class HtmlFormat implements DraftFormat {

    private static final int HEAD = 4096;
    /** The byte order mark of UTF-8. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private static final Pattern START = Pattern.compile(
            "[\\s\\x00]*+(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|(?:html|head|body|meta|title|style|script|link"
                    + "|div|p|span|center|font|section|article|main|table|tbody|h[1-6]|br|b|strong|ul|ol)[\\s>/])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A tree of elements takes many times the room of its text: a page of more is not read (a report has about 3,000). */
    private static final int MOST_TAGS = 200_000;

    private static final int LARGEST = 8 * 1024 * 1024;
    /** Page elements may nest this deep; the parser closes what goes deeper. */
    static final int DEEPEST = 256;
    /** Old pages are laid out with tables in tables. */
    private static final int DEEPEST_TABLE = 16;

    @Override
    public boolean recognises(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        boolean wide = head.length > 1 && (head[0] & head[1] & 0xfe) == 0xfe;
        String text = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        return START.matcher(text.startsWith(MARK) ? text.substring(MARK.length()) : text)
                .lookingAt();
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        if (bytes.length > LARGEST) {
            throw new UnreadableDraft(Reason.HOSTILE, "网页文件超过 8 MB（多半是把图片存在了网页里），不予读取。请只保存网页正文，或另存为 Word（.docx）后重新上传。");
        }
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        refuseExcess(tags);
    }

    static void refuseExcess(long tags) throws UnreadableDraft {
        if (tags > MOST_TAGS) {
            throw new UnreadableDraft(Reason.HOSTILE, "网页结构过于复杂，不像一份年度报告，不予读取。请另存为 Word（.docx）后重新上传。");
        }
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        return read(List.of(bytes), mediaType());
    }

    /**
     * Reads pages that were saved together, as one.
     *
     * @param mediaType of the file that holds them
     */
    public static Draft read(List<byte[]> pages, String mediaType) throws UnreadableDraft {
        DraftBudget budget = new DraftBudget(DEEPEST_TABLE);
        DraftConcerns concerns = new DraftConcerns();
        List<Block> blocks = new ArrayList<>();
        for (byte[] bytes : pages) {
            Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
            Document page = parser.parseInput(HtmlText.decode(bytes), "");
            blocks.addAll(new HtmlReading(page, budget, concerns).read(page.body()));
        }
        return new Draft(mediaType, blocks, List.of(), concerns.all(), Set.of());
    }
}
