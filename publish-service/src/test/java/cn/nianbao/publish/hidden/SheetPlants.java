package cn.nianbao.publish.hidden;

import cn.nianbao.opendata.Xlsx;
import cn.nianbao.report.CanonicalRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks in which something is hidden. */
final class SheetPlants {

    private static final int BELOW = 400;

    private SheetPlants() {}

    static List<Plant> in(CanonicalRecord record) {
        byte[] clean = Xlsx.of(record);
        return List.of(
                plant("hidden sheet", clean, true, book -> {
                    XSSFSheet sheet = book.createSheet("旧稿");
                    sheet.createRow(0).createCell(0).setCellValue(Plant.WORDS);
                    book.setSheetHidden(book.getSheetIndex(sheet), true);
                }),
                plant("hidden row", clean, true, book -> {
                    XSSFRow row = book.getSheetAt(0).createRow(BELOW);
                    row.createCell(0).setCellValue(Plant.WORDS);
                    row.setZeroHeight(true);
                }),
                plant("comment", clean, false, SheetPlants::comment),
                plant("defined name", clean, false, book -> {
                    Name name = book.createName();
                    name.setNameName("旧数");
                    name.setRefersToFormula("\"" + Plant.WORDS + "\"");
                }));
    }

    private static void comment(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheetAt(0);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        Comment comment = drawing.createCellComment(new XSSFClientAnchor());
        comment.setString(book.getCreationHelper().createRichTextString(Plant.WORDS));
        comment.setAuthor(Plant.WORDS);
        sheet.getRow(0).getCell(0).setCellComment(comment);
    }

    private static Plant plant(String name, byte[] clean, boolean isText, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(clean));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return new Plant("xlsx " + name, Plant.WORDS + ".xlsx", out.toByteArray(), isText);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
