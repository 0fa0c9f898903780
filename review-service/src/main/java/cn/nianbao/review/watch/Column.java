package cn.nianbao.review.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of a column's list: what it links to, and where it goes on. */
record Column(List<Link> links, Optional<URI> next) {

    Column {
        links = List.copyOf(links);
    }

    /** A link with all that its anchor says, the title that some portals cut short in the text included. */
    record Link(URI to, String words) {}

    static Column of(Answer.Page page) {
        Document document = parsed(page);
        List<Link> links = new ArrayList<>();
        Optional<URI> next = Optional.empty();
        for (Element anchor : document.select("a[href]")) {
            Optional<URI> to = Addresses.resolved(page.at(), anchor.attr("href"));
            if (to.isEmpty()) {
                continue;
            }
            links.add(new Link(to.get(), anchor.text() + " " + anchor.attr("title")));
            if (next.isEmpty()
                    && (anchor.text().contains("下一页") || anchor.attr("rel").equals("next"))) {
                next = to;
            }
        }
        return new Column(links, next);
    }

    /** In the letters that the page itself says it is written in. */
    private static Document parsed(Answer.Page page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.body()), null, page.at().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
