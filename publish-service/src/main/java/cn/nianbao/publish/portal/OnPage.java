package cn.nianbao.publish.portal;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.search.Hit;
import io.quarkus.qute.TemplateExtension;

/** How templates write what the lists hold. */
@TemplateExtension
final class OnPage {

    private OnPage() {}

    static String day(Edition edition) {
        return Day.of(edition.publishedOn());
    }

    static String day(Hit hit) {
        return Day.of(hit.publishedOn());
    }

    static String agencyPage(Hit hit) {
        return Agency.page(hit.key().agencyCode());
    }

    /** Where the passage stands that answers a search. */
    static String passage(Hit hit) {
        return hit.key().newestPage() + "#" + Part.anchor(hit.quote().place());
    }

    /** The title on one line. */
    static String titleLine(Edition edition) {
        return String.join(" ", edition.title().lines().map(String::strip).toList());
    }
}
