package cn.nianbao.forms;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper read back as others see it: its words and its picture. Pages are counted from 1. */
final class Printout implements AutoCloseable {

    private static final int DPI = 50;
    private static final int DARK = 200;

    private final PDDocument paper;

    Printout(byte[] pdf) {
        try {
            paper = Loader.loadPDF(pdf);
        } catch (IOException notAPaper) {
            throw new UncheckedIOException(notAPaper);
        }
    }

    PDDocument paper() {
        return paper;
    }

    int pages() {
        return paper.getNumberOfPages();
    }

    /** All words of a page, without the white space that lines put between them. */
    String words(int page) {
        return words(page, page);
    }

    String words() {
        return words(1, pages());
    }

    private String words(int first, int last) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return squeezed(stripper.getText(paper));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String squeezed(String words) {
        return words.replaceAll("[\\s\\u3000\\u00a0]", "");
    }

    /** Whether there is ink on a page, and none nearer to an edge than 15 mm across and 10 mm down. */
    boolean keepsMargins(int page) {
        BufferedImage picture = picture(page);
        int across = 15 * DPI * 10 / 254;
        int down = 10 * DPI * 10 / 254;
        int right = picture.getWidth() - across;
        int bottom = picture.getHeight() - down;
        boolean printed = hasInk(picture, across, down, right, bottom);
        boolean strayed = hasInk(picture, 0, 0, across, picture.getHeight())
                || hasInk(picture, right, 0, picture.getWidth(), picture.getHeight())
                || hasInk(picture, 0, 0, picture.getWidth(), down)
                || hasInk(picture, 0, bottom, picture.getWidth(), picture.getHeight());
        return printed && !strayed;
    }

    /** How many rows of the page have ink. */
    long inkedRows(int page) {
        BufferedImage picture = picture(page);
        return IntStream.range(0, picture.getHeight())
                .filter(row -> hasInk(picture, 0, row, picture.getWidth(), row + 1))
                .count();
    }

    private static boolean hasInk(BufferedImage picture, int left, int top, int right, int bottom) {
        int[] greys = picture.getRaster().getSamples(left, top, right - left, bottom - top, 0, (int[]) null);
        return IntStream.of(greys).anyMatch(grey -> grey < DARK);
    }

    private BufferedImage picture(int page) {
        try {
            return new PDFRenderer(paper).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }
}
