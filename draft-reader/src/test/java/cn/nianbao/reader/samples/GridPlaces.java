package cn.nianbao.reader.samples;

import cn.nianbao.report.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What stands in the cells of tables, as libraries read them that the project's readers do not use for it. */
final class GridPlaces {

    private final Map<Place, String> cells = new HashMap<>();
    private int tables;

    private GridPlaces() {}

    static Map<Place, String> ofWord(byte[] file) throws IOException {
        GridPlaces places = new GridPlaces();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            document.getTables().forEach(places::take);
        }
        return places.cells;
    }

    static Map<Place, String> ofOldWord(byte[] file) throws IOException {
        GridPlaces places = new GridPlaces();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file))) {
            TableIterator tables = new TableIterator(document.getRange());
            while (tables.hasNext()) {
                places.take(tables.next());
            }
        }
        return places.cells;
    }

    static Map<Place, String> ofExcel(byte[] file) throws IOException {
        GridPlaces places = new GridPlaces();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(places::take);
        }
        return places.cells;
    }

    static Map<Place, String> ofWebPage(byte[] file) {
        GridPlaces places = new GridPlaces();
        Jsoup.parse(new String(file, StandardCharsets.UTF_8)).select("table").forEach(places::take);
        return places.cells;
    }

    private void put(int row, int column, String text) {
        cells.put(new Place.InGrid(tables, row, column), text);
    }

    private void take(XWPFTable table) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            int column = 0;
            for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
                put(row, column, cell.getText());
                boolean wide = cell.getCTTc().getTcPr().isSetGridSpan();
                column += wide ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue() : 1;
            }
        }
        tables++;
    }

    /** The columns are where any row has an edge. */
    private void take(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int i = 0; i < table.getRow(row).numCells(); i++) {
                edges.add(table.getRow(row).getCell(i).getLeftEdge());
            }
        }
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int i = 0; i < cells.numCells(); i++) {
                int column = edges.headSet(cells.getCell(i).getLeftEdge()).size();
                put(row, column, cells.getCell(i).text().replace("\u0007", ""));
            }
        }
        tables++;
    }

    private void take(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        for (Row row : sheet) {
            for (Cell cell : row) {
                put(row.getRowNum(), cell.getColumnIndex(), formatter.formatCellValue(cell));
            }
        }
        tables++;
    }

    private void take(Element table) {
        List<Element> rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                while (cells.containsKey(new Place.InGrid(tables, row, column))) {
                    column++;
                }
                fill(row, column, cell);
            }
        }
        tables++;
    }

    private void fill(int row, int column, Element cell) {
        int columns = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
        int rows = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
        for (int down = 0; down < rows; down++) {
            for (int across = 0; across < columns; across++) {
                put(row + down, column + across, cell.text());
            }
        }
    }
}
