package cn.nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The plain text of a PDF as PDFBox gives it; its length in characters. */
public final class PdfText implements ToIntFunction<byte[]> {

    @Override
    public int applyAsInt(byte[] draft) {
        try (PDDocument document = Loader.loadPDF(draft)) {
            return new PDFTextStripper().getText(document).length();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
