package cn.nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The plain text of a PDF as PDFBox gives it. */
public final class PdfText implements Function<byte[], Object> {

    @Override
    public Object apply(byte[] draft) {
        try (PDDocument document = Loader.loadPDF(draft)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
