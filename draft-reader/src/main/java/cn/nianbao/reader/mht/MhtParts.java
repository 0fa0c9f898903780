package cn.nianbao.reader.mht;

import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Takes the pages out of a file of many parts. */
final class MhtParts {

    private static final int MOST_PARTS = 2_000;
    /** Browsers nest two deep; every further level is another reader around the same bytes. */
    private static final int DEEPEST = 8;

    private static final int LONGEST_LINE = 100_000;
    private static final Pattern FRAMES = Pattern.compile("<frameset\\b", Pattern.CASE_INSENSITIVE);

    private final List<byte[]> pages = new ArrayList<>();
    private int parts;
    private int depth;

    MhtParts(byte[] bytes) throws UnreadableDraft {
        MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .build());
        try {
            stream.parse(new ByteArrayInputStream(bytes));
            for (EntityState at = stream.getState(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
                take(at, stream);
            }
        } catch (IOException | MimeException | RuntimeException damaged) {
            throw refused("文件已损坏或保存不完整，无法读取");
        }
        if (pages.isEmpty()) {
            throw refused("这个单个文件网页（.mht）里没有网页正文，无法读取");
        }
    }

    /** The page itself; all of them where the first only lays out the others as frames. */
    List<byte[]> pages() {
        String first = new String(pages.get(0), StandardCharsets.ISO_8859_1);
        boolean frames = pages.size() > 1 && FRAMES.matcher(first).find();
        return frames ? pages.subList(1, pages.size()) : pages.subList(0, 1);
    }

    private void take(EntityState at, MimeTokenStream stream) throws IOException, UnreadableDraft {
        switch (at) {
            case T_START_MULTIPART, T_START_MESSAGE ->
                DraftBudget.require(++depth <= DEEPEST, "各部分嵌套超过 " + DEEPEST + " 层");
            case T_END_MULTIPART, T_END_MESSAGE -> depth--;
            case T_BODY -> {
                DraftBudget.require(++parts <= MOST_PARTS, "各部分超过 " + MOST_PARTS + " 个");
                body(stream);
            }
            default -> {
                // headers, and text around the parts
            }
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        BodyDescriptor part = stream.getBodyDescriptor();
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            try (InputStream content = stream.getDecodedInputStream()) {
                pages.add(content.readAllBytes());
            }
        }
    }

    private static UnreadableDraft refused(String what) {
        return new UnreadableDraft(Reason.HOSTILE, what + "。请用 Word、WPS 或浏览器打开它，另存为 Word（.docx）后重新上传。");
    }
}
