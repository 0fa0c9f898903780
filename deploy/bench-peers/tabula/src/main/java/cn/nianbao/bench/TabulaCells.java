package cn.nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The tables of a PDF as tabula finds them by their rulings. */
public final class TabulaCells implements Function<byte[], Object> {

    @Override
    @SuppressWarnings("rawtypes")
    public Object apply(byte[] draft) {
        SpreadsheetExtractionAlgorithm algorithm = new SpreadsheetExtractionAlgorithm();
        StringBuilder cells = new StringBuilder();
        try (PDDocument document = PDDocument.load(draft);
                ObjectExtractor extractor = new ObjectExtractor(document)) {
            PageIterator pages = extractor.extract();
            while (pages.hasNext()) {
                for (Table table : algorithm.extract(pages.next())) {
                    for (List<RectangularTextContainer> row : table.getRows()) {
                        row.forEach(cell -> cells.append(cell.getText()).append('\n'));
                    }
                }
            }
            return cells.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
