package cn.nianbao.reader.pdf;

import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks at what a PDF draws. */
final class Pdf {

    private Pdf() {}

    static List<Page> pages(byte[] file) throws IOException {
        PdfBudget budget = new PdfBudget();
        PdfStreams streams = new PdfStreams(budget);
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            Fonts fonts = new Fonts(streams);
            Layers layers = new Layers(document.getDocumentCatalog().getCOSObject());
            for (PDPage page : document.getPages()) {
                pages.add(new PdfPage(page, pages.size() + 1).read(budget, streams, fonts, layers));
            }
        }
        return pages;
    }

    /** What can be seen of a page. */
    static String seen(Page page) {
        return page.glyphs().stream().filter(Glyph::visible).map(Glyph::text).collect(Collectors.joining());
    }

    /** The glyphs whose centres stand within the box, in the order in which they were drawn. */
    static String cut(List<Page> pages, Place.OnPage at) {
        return pages.get(at.page() - 1).glyphs().stream()
                .filter(glyph -> glyph.visible() && isWithin(glyph.box(), at))
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    private static boolean isWithin(Box box, Place.OnPage at) {
        return box.centreX() > at.x()
                && box.centreX() < at.x() + at.width()
                && box.centreY() > at.y()
                && box.centreY() < at.y() + at.height();
    }
}
