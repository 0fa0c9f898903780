package cn.nianbao.publish.harvest;

import cn.nianbao.publish.edition.Change;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.theme.View;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;

/**
 * What happened in public as an Atom feed (RFC 4287), in pages (RFC 5005): publications, corrections and removals.
 *
 * @param title what the feed is about
 * @param path its address below the portal's, without the page
 */
record Feed(View address, String title, String path, Leaf<Change> leaf) {

    static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    byte[] bytes() {
        return Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.text("title", title);
            xml.text("id", address.canonical(path));
            xml.text("updated", updated().toString());
            int page = leaf.page();
            link(xml, "self", address.canonical(page(page)));
            link(xml, "alternate", address.canonical("/reports"));
            if (page > 1) {
                link(xml, "previous", address.canonical(page(page - 1)));
            }
            if (leaf.hasNext()) {
                link(xml, "next", address.canonical(page(page + 1)));
            }
            for (Change change : leaf.entries()) {
                xml.element("entry", entry -> entry(entry, change));
            }
        });
    }

    private void entry(Xml xml, Change change) throws XMLStreamException {
        Edition edition = change.edition();
        String page = address.canonical(edition.key().page());
        Change.Kind kind = change.kind();
        xml.text("title", kind.shown() + "：" + edition.titleOnOneLine());
        xml.text("id", page);
        xml.text("published", edition.publishedOn().toString());
        xml.text("updated", edition.publishedOn().toString());
        xml.element("author", author -> author.text("name", edition.agency()));
        link(xml, "alternate", page);
        xml.empty("category", "term", kind.word(), "label", kind.shown());
        xml.text("summary", summary(change));
    }

    private static String summary(Change change) {
        Edition edition = change.edition();
        String which = edition.agency() + edition.key().year() + "年政府信息公开工作年度报告";
        return switch (change.kind()) {
            case PUBLICATION -> which + "已公布。";
            case CORRECTION -> which + "已更正，现为第" + edition.key().version() + "版。" + reason(change);
            case REMOVAL -> which + "已撤下：" + edition.withdrawal();
        };
    }

    private static String reason(Change change) {
        return change.correction() == null
                ? ""
                : change.correction().kind().shown() + "：" + change.correction().reason();
    }

    private Instant updated() {
        return leaf.entries().isEmpty()
                ? Instant.EPOCH
                : leaf.entries().get(0).edition().publishedOn();
    }

    private String page(int number) {
        return number == 1 ? path : path + "?page=" + number;
    }

    private static void link(Xml xml, String relation, String address) throws XMLStreamException {
        xml.empty("link", "rel", relation, "href", address);
    }
}
