package cn.nianbao.reader.pdf;

import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageSize;
import cn.nianbao.report.Concern;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page of a PDF, and how its own coordinates become the reader's. */
final class PdfPage {

    private final PDPage page;
    private final int number;
    private final PDRectangle crop;
    private final int turn;
    private boolean picture;
    private List<Concern> concerns = List.of();

    PdfPage(PDPage page, int number) {
        this.page = page;
        this.number = number;
        this.crop = page.getCropBox();
        this.turn = Math.floorMod(page.getRotation(), 360);
    }

    Page read(PdfBudget budget, PdfStreams streams, Fonts fonts, Layers layers) throws IOException {
        Area paper = new Area();
        paper.add(0, 0);
        paper.add(width(), height());
        Canvas canvas = new Canvas(paper);
        State state = new State(toReader(), paper);
        PageReader reader = new PageReader(budget, streams, fonts, layers, canvas, state);
        COSDictionary resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        reader.read(content(streams), resources);
        PdfNotes notes = new PdfNotes(page.getCOSObject(), number, toReader());
        notes.draw(reader);
        concerns = notes.concerns();
        Page read = canvas.page(number, width(), height());
        picture = PicturePages.isPicture(read, canvas.shapes());
        return read;
    }

    /** What the sender should know of what lies upon the page. */
    List<Concern> concerns() {
        return concerns;
    }

    /** Whether what was read is a picture. */
    boolean isPicture() {
        return picture;
    }

    PageSize size() {
        return new PageSize(width(), height());
    }

    private double width() {
        return turn % 180 == 0 ? crop.getWidth() : crop.getHeight();
    }

    private double height() {
        return turn % 180 == 0 ? crop.getHeight() : crop.getWidth();
    }

    /** From the page's own points (y upward from anywhere, before it is turned) to points from the top left, as it is seen. */
    private Affine toReader() {
        Affine upright = new Affine(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        Affine turned =
                switch (turn) {
                    case 90 -> new Affine(0, 1, -1, 0, crop.getHeight(), 0);
                    case 180 -> new Affine(-1, 0, 0, -1, crop.getWidth(), crop.getHeight());
                    case 270 -> new Affine(0, -1, 1, 0, 0, crop.getWidth());
                    default -> Affine.NONE;
                };
        return upright.then(turned);
    }

    /** The streams of a page are one, parted wherever its writer liked. */
    private byte[] content(PdfStreams streams) throws IOException {
        COSBase content = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (content instanceof COSStream one) {
            return streams.decoded(one);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (content instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream part) {
                    all.write(streams.decoded(part));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
