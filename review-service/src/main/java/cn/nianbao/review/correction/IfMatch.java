package cn.nianbao.review.correction;

import cn.nianbao.review.problem.Refusal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The revisions that a program would write over, as the header {@code If-Match} names them (RFC 9110, 13.1.1): one tag,
 * several, or {@code *} for whatever there is. A weak tag matches nothing, for it does not promise the same content.
 */
record IfMatch(String header) implements Predicate<String> {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
    /** A tag that lost its quotes on the way is still nobody else's. */
    private static final Pattern BARE = Pattern.compile("[0-9a-f]{64}");

    static IfMatch demanded(String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(428, "缺少版本标记", "请带上 If-Match，写明您看到的版本（读取报告时返回的 ETag）");
        }
        return new IfMatch(header.strip());
    }

    @Override
    public boolean test(String revision) {
        return header.equals("*")
                || (BARE.matcher(header).matches() ? List.of(header) : strongTags()).contains(revision);
    }

    private List<String> strongTags() {
        return TAG.matcher(header)
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(tag -> tag.group(2))
                .toList();
    }
}
