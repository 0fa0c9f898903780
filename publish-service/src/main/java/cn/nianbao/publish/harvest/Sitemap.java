package cn.nianbao.publish.harvest;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.theme.View;
import java.util.List;
import java.util.stream.IntStream;

/** Addresses of reports for search engines (sitemaps.org, 0.9): a list, or a list of lists where one would be too long. */
final class Sitemap {

    static final String MEDIA_TYPE = "application/xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** @param first whether the list of reports itself belongs to this part */
    static byte[] of(List<Edition> reports, boolean first, View address) {
        return Xml.document("urlset", NAMESPACE, xml -> {
            if (first) {
                xml.element("url", url -> url.text("loc", address.canonical("/reports")));
            }
            for (Edition report : reports) {
                xml.element("url", url -> {
                    url.text("loc", address.canonical(report.key().newestPage()));
                    url.text("lastmod", report.publishedOn().toString());
                });
            }
        });
    }

    static byte[] index(int parts, View address) {
        List<String> addresses = IntStream.rangeClosed(1, parts)
                .mapToObj(part -> address.canonical("/sitemap-" + part + ".xml"))
                .toList();
        return Xml.document("sitemapindex", NAMESPACE, xml -> {
            for (String part : addresses) {
                xml.element("sitemap", sitemap -> sitemap.text("loc", part));
            }
        });
    }
}
