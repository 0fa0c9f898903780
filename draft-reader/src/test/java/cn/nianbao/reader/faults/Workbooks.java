package cn.nianbao.reader.faults;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes workbooks. */
final class Workbooks {

    private Workbooks() {}

    static byte[] withHiddenSheet(byte[] file, String words) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("过程").createRow(0).createCell(0).setCellValue(words);
            book.setSheetHidden(book.getNumberOfSheets() - 1, true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
