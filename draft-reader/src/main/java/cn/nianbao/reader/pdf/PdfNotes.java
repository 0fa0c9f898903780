package cn.nianbao.reader.pdf;

import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * What lies upon a page: fields of a form, which are part of what is seen, and what somebody noted upon it, which is not part of the
 * draft. Attached files are never opened.
 */
final class PdfNotes {

    private static final Set<String> NOTES = Set.of(
            "Text",
            "FreeText",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Stamp",
            "Ink",
            "Square",
            "Circle",
            "Line",
            "Polygon",
            "PolyLine");
    private static final int HIDDEN = 2 | 32;
    private static final int MOST = 2000;

    private final List<COSDictionary> notes = new ArrayList<>();
    private final Affine toReader;
    private final int page;

    PdfNotes(COSDictionary page, int number, Affine toReader) throws PdfBudget.Spent {
        this.page = number;
        this.toReader = toReader;
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary note && (note.getInt(COSName.F, 0) & HIDDEN) == 0) {
                notes.add(note);
            }
        }
        if (notes.size() > MOST) {
            throw new PdfBudget.Spent("里的批注过多");
        }
    }

    /** Draws the fields as the file shows them. */
    void draw(PageReader reader) throws IOException {
        for (COSDictionary note : notes) {
            if ("Widget".equals(note.getNameAsString(COSName.SUBTYPE))) {
                draw(note, reader);
            }
        }
    }

    /** The form is set into the field's rectangle (ISO 32000-1, 12.5.5). */
    private void draw(COSDictionary field, PageReader reader) throws IOException {
        COSStream shown = shown(field);
        Area rectangle = area(field.getCOSArray(COSName.RECT), Affine.NONE);
        if (shown == null || rectangle.isEmpty()) {
            return;
        }
        Affine own = Affine.of(shown.getCOSArray(COSName.MATRIX));
        Area box = area(shown.getCOSArray(COSName.BBOX), own);
        if (box.isEmpty() || box.width() == 0 || box.height() == 0) {
            return;
        }
        double wide = rectangle.width() / box.width();
        double high = rectangle.height() / box.height();
        Affine into = new Affine(
                wide,
                0,
                0,
                high,
                rectangle.box().x() - wide * box.box().x(),
                rectangle.box().y() - high * box.box().y());
        reader.form(shown, own.then(into));
    }

    private static COSStream shown(COSDictionary field) {
        COSDictionary ways = field.getCOSDictionary(COSName.AP);
        COSBase normal = ways == null ? null : ways.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = field.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null ? states.getCOSStream(state) : null;
    }

    private static Area area(COSArray sides, Affine place) {
        Area area = new Area();
        if (sides != null && sides.size() >= 4) {
            float[] s = new float[4];
            for (int i = 0; i < 4; i++) {
                s[i] = sides.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            area.add(place, s[0], s[1], s[2] - s[0], s[3] - s[1]);
        }
        return area;
    }

    /** What was noted, and files that are attached. */
    List<Concern> concerns() {
        List<Concern> concerns = new ArrayList<>();
        for (COSDictionary note : notes) {
            String kind = note.getNameAsString(COSName.SUBTYPE);
            if ("FileAttachment".equals(kind)) {
                concerns.add(new Concern(Concern.Kind.DROPPED, "附件", at(note)));
            } else if (kind != null && NOTES.contains(kind) && words(note) != null) {
                concerns.add(new Concern(Concern.Kind.COMMENT, words(note), at(note)));
            }
        }
        return concerns;
    }

    private static String words(COSDictionary note) {
        COSBase words = note.getDictionaryObject(COSName.CONTENTS);
        return words instanceof COSString string && !string.getString().isBlank()
                ? string.getString().strip()
                : null;
    }

    private Place at(COSDictionary note) {
        Area area = area(note.getCOSArray(COSName.RECT), toReader);
        return area.isEmpty()
                ? null
                : new Place.OnPage(page, area.box().x(), area.box().y(), area.width(), area.height());
    }

    /** Whether files are attached to the document as a whole. */
    static boolean hasAttachments(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        return names != null && names.getCOSDictionary(COSName.EMBEDDED_FILES) != null;
    }
}
