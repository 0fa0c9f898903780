package cn.nianbao.publish.edition;

import java.time.Instant;

/**
 * A published version of a report, without its content.
 *
 * @param withdrawal the notice that stands in the report's place where this version takes it down; else null
 * @param revision SHA-256 of the canonical record in hex
 * @param publishedOn when it was first accepted; repeating the call does not move it
 * @param auditHead head of the audit chain that came with it, in hex; null where none did
 */
public record Edition(
        EditionKey key,
        String revision,
        String agency,
        String title,
        Instant publishedOn,
        String withdrawal,
        String auditHead) {

    /** The title on one line; some agencies put their name on a line of its own. */
    public String titleOnOneLine() {
        return String.join(" ", title.lines().map(String::strip).toList());
    }

    public boolean isWithdrawal() {
        return withdrawal != null;
    }
}
