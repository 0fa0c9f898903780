package cn.nianbao.reader.samples;

import cn.nianbao.report.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds what stands at a place of a PDF by the letters that PDFBox finds on its pages. */
final class PdfPlaces extends PDFTextStripper implements Places {

    private final List<List<TextPosition>> pages = new ArrayList<>();

    PdfPlaces(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getPages().forEach(page -> pages.add(new ArrayList<>()));
            writeText(document, Writer.nullWriter());
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        pages.get(getCurrentPageNo() - 1).add(letter);
    }

    /** The letters whose middles stand within the box. */
    @Override
    public String at(Place place) {
        Place.OnPage box = (Place.OnPage) place;
        return pages.get(box.page() - 1).stream()
                .filter(letter -> isWithin(letter, box))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    private static boolean isWithin(TextPosition letter, Place.OnPage box) {
        double x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
        double y = letter.getYDirAdj() - letter.getFontSizeInPt() / 3;
        return x > box.x() && x < box.x() + box.width() && y > box.y() && y < box.y() + box.height();
    }
}
