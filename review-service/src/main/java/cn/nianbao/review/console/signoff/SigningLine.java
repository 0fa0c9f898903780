package cn.nianbao.review.console.signoff;

import cn.nianbao.review.console.Standing;

/**
 * A report that waits for the signature.
 *
 * @param key its figures in a line
 * @param clean whether it may be signed from the list
 */
public record SigningLine(Standing standing, String task, String revision, String key, boolean clean) {

    /** What the list sends along: which report, which task, which content. */
    public String item() {
        return standing.id() + ":" + task + ":" + revision;
    }

    public String checkValue() {
        return revision.substring(0, 8);
    }
}
