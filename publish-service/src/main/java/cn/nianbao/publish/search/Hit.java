package cn.nianbao.publish.search;

import cn.nianbao.publish.directory.Kind;
import cn.nianbao.publish.edition.EditionKey;
import java.time.Instant;

/**
 * A report in the list.
 *
 * @param agency as the report has it
 * @param kind null where the register does not know the agency
 * @param region null where the register does not know the agency
 * @param quote null unless something was looked for
 */
public record Hit(
        int id,
        EditionKey key,
        String agency,
        String title,
        Instant publishedOn,
        Kind kind,
        String region,
        Quote quote) {

    Hit quoting(Quote passage) {
        return new Hit(id, key, agency, title, publishedOn, kind, region, passage);
    }

    /** The title on one line. */
    public String titleLine() {
        return String.join(" ", title.lines().map(String::strip).toList());
    }
}
