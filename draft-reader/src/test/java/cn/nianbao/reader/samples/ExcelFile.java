package cn.nianbao.reader.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A draft as a workbook of one sheet: prose in merged rows, framed tables below each other, figures as numbers. */
final class ExcelFile implements SampleFile {

    private static final int WIDTH = 15;
    /** What a sheet shows of it is what was typed; anything else, such as +5, is typed as text. */
    private static final String NUMBER = "0|-?[1-9]\\d{0,8}(?:\\.\\d{0,5}[1-9])?";

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new Writer(book).write(report);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Writer {

        private final XSSFSheet sheet;
        private final CellStyle framed;
        private int next;

        Writer(XSSFWorkbook book) {
            sheet = book.createSheet();
            framed = book.createCellStyle();
            framed.setBorderTop(BorderStyle.THIN);
            framed.setBorderBottom(BorderStyle.THIN);
            framed.setBorderLeft(BorderStyle.THIN);
            framed.setBorderRight(BorderStyle.THIN);
        }

        void write(SampleReport report) {
            paragraph(report.title());
            for (SampleReport.Part part : report.parts()) {
                if (part.heading() != null) {
                    paragraph(part.title());
                }
                part.paragraphs().forEach(this::paragraph);
                report.tables(part).forEach(this::table);
            }
            paragraph(report.agency());
            paragraph(report.signedOnInWords());
        }

        private void paragraph(String text) {
            sheet.createRow(next).createCell(0).setCellValue(text);
            merge(next, 0, 1, WIDTH);
            next++;
        }

        /** With an empty row below. */
        private void table(DrawnTable table) {
            for (int row = 0; row < table.height(); row++) {
                sheet.createRow(next + row);
            }
            table.spans().forEach(this::cell);
            next += table.height() + 1;
        }

        private void cell(Span span) {
            for (int row = 0; row < span.rows(); row++) {
                Row line = sheet.getRow(next + span.row() + row);
                for (int column = 0; column < span.columns(); column++) {
                    line.createCell(span.column() + column).setCellStyle(framed);
                }
            }
            fill(sheet.getRow(next + span.row()).getCell(span.column()), span.text());
            merge(next + span.row(), span.column(), span.rows(), span.columns());
        }

        private static void fill(Cell cell, String text) {
            if (text.matches(NUMBER)) {
                cell.setCellValue(Double.parseDouble(text));
            } else if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }

        private void merge(int row, int column, int rows, int columns) {
            if (rows * columns > 1) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
            }
        }
    }
}
