package cn.nianbao.reader.text;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.PlainText;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.List;
import java.util.Set;

/**
 * Plain text, as web pages and converters leave it: prose a line, tables in tab separated rows, in rows with pipes, or with
 * one cell a line; and Markdown, which is such text with a few signs more. Which lines of prose are tables in truth (labels and figures a line) only the template can tell; they stay
 * paragraphs here.
 */
public final class TextFormat implements DraftFormat {

    /** A report laid out one cell a line has fewer than a thousand. */
    private static final int MOST_LINES = 100_000;

    @Override
    public boolean recognises(byte[] bytes) {
        return PlainText.decode(bytes).isPresent();
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        text(bytes);
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        List<String> lines = text(bytes).lines().toList();
        DraftConcerns concerns = new DraftConcerns();
        List<Block> blocks = new TextLayout(lines, concerns).blocks();
        return new Draft(mediaType(), blocks, List.of(), concerns.all(), Set.of());
    }

    private static String text(byte[] bytes) throws UnreadableDraft {
        String text = PlainText.decode(bytes)
                .orElseThrow(() -> new UnreadableDraft(
                        UnreadableDraft.Reason.UNSUPPORTED, "这个文件不是文本文件，或者文字编码无法辨认。请用 UTF-8 或 GB18030 编码另存后再提交。"));
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new UnreadableDraft(UnreadableDraft.Reason.HOSTILE, "文件超过10万行，不像一份年度报告。请检查是否选错了文件。");
        }
        if (text.isBlank()) {
            throw new UnreadableDraft(UnreadableDraft.Reason.EMPTY, "文件里没有文字。请检查是否选错了文件。");
        }
        return text;
    }
}
