package cn.nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The tables of a PDF as tabula finds them by their rulings; the characters in their cells. */
public final class TabulaCells implements ToIntFunction<byte[]> {

    @Override
    @SuppressWarnings("rawtypes")
    public int applyAsInt(byte[] draft) {
        SpreadsheetExtractionAlgorithm algorithm = new SpreadsheetExtractionAlgorithm();
        int characters = 0;
        try (PDDocument document = PDDocument.load(draft);
                ObjectExtractor extractor = new ObjectExtractor(document)) {
            PageIterator pages = extractor.extract();
            while (pages.hasNext()) {
                for (Table table : algorithm.extract(pages.next())) {
                    for (List<RectangularTextContainer> row : table.getRows()) {
                        characters += row.stream()
                                .mapToInt(cell -> cell.getText().length())
                                .sum();
                    }
                }
            }
            return characters;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
