package cn.nianbao.reader.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A draft as a workbook: prose in rows merged over the whole width, tables with frames and numbers between them. */
public final class ExcelFile implements SampleFile {

    /** Ways to fill a workbook otherwise. */
    public enum Habit {
        /** A sheet for every table, with the prose before it. */
        SHEETS,
        /** No frames around cells. */
        BARE,
        /** Prose in the first column, not merged. */
        NARROW_PROSE,
        /** Figures typed as text. */
        TYPED,
        /** An empty row before and after every table. */
        PARTED,
        /** The first row and column left free. */
        INDENTED
    }

    /** Columns of the widest statutory table. */
    private static final int WIDTH = 15;

    private final Set<Habit> habits;

    public ExcelFile(Habit... habits) {
        this.habits = EnumSet.noneOf(Habit.class);
        this.habits.addAll(Set.of(habits));
    }

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordFile.describe(book.getProperties().getCoreProperties(), report);
            new Filling(book).fill(report);
            book.write(out);
            return SettledZip.again(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "xlsx " + habits;
    }

    private final class Filling {

        private final XSSFWorkbook book;
        private final Map<String, XSSFCellStyle> styles = new HashMap<>();
        private final int left = habits.contains(Habit.INDENTED) ? 1 : 0;
        private XSSFSheet sheet;
        private int row;

        Filling(XSSFWorkbook book) {
            this.book = book;
        }

        void fill(SampleReport report) {
            turn(report.year() + "年");
            prose(report.title());
            for (SampleReport.Part part : report.parts()) {
                boolean tables = !report.tables(part).isEmpty();
                if (tables && habits.contains(Habit.SHEETS)) {
                    turn(part.heading());
                }
                if (part.heading() != null) {
                    prose(part.title());
                }
                part.paragraphs().forEach(this::prose);
                report.tables(part).forEach(this::table);
            }
            report.signOff().forEach(this::prose);
        }

        private void turn(String name) {
            sheet = book.createSheet(name);
            row = left;
        }

        private void prose(String text) {
            XSSFCell cell = sheet.createRow(row).createCell(left);
            cell.setCellValue(text);
            if (!habits.contains(Habit.NARROW_PROSE)) {
                merge(row, left, 1, WIDTH);
            }
            row++;
        }

        private void table(DrawnTable table) {
            row += habits.contains(Habit.PARTED) ? 1 : 0;
            for (int line = 0; line < table.height(); line++) {
                sheet.createRow(row + line);
            }
            for (Span span : table.spans()) {
                frame(span);
                write(cell(span.row(), span.column()), span);
                merge(row + span.row(), left + span.column(), span.rows(), span.columns());
            }
            row += table.height() + (habits.contains(Habit.PARTED) ? 1 : 0);
        }

        private void frame(Span span) {
            for (int line = span.row(); line < span.row() + span.rows(); line++) {
                for (int column = span.column(); column < span.column() + span.columns(); column++) {
                    cell(line, column).setCellStyle(style(""));
                }
            }
        }

        private XSSFCell cell(int line, int column) {
            return sheet.getRow(row + line).createCell(left + column);
        }

        /** A number keeps the zeros behind its point, and its sign, by its format alone. */
        private void write(XSSFCell cell, Span span) {
            if (!span.isFigure() || habits.contains(Habit.TYPED)) {
                cell.setCellValue(span.text());
                cell.setCellStyle(style(""));
                return;
            }
            int point = span.text().indexOf('.');
            String digits = point < 0 ? "0" : "0." + "0".repeat(span.text().length() - point - 1);
            cell.setCellValue(Double.parseDouble(span.text()));
            cell.setCellStyle(style(span.text().startsWith("+") ? "+" + digits + ";-" + digits : digits));
        }

        private XSSFCellStyle style(String format) {
            return styles.computeIfAbsent(format, fresh -> {
                XSSFCellStyle style = book.createCellStyle();
                if (!habits.contains(Habit.BARE)) {
                    style.setBorderBottom(BorderStyle.THIN);
                    style.setBorderTop(BorderStyle.THIN);
                    style.setBorderLeft(BorderStyle.THIN);
                    style.setBorderRight(BorderStyle.THIN);
                }
                style.setDataFormat(book.createDataFormat().getFormat(format.isEmpty() ? "General" : format));
                return style;
            });
        }

        private void merge(int firstRow, int firstColumn, int rows, int columns) {
            if (rows * columns > 1) {
                sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(firstRow, firstRow + rows - 1, firstColumn, firstColumn + columns - 1));
            }
        }
    }
}
