package cn.nianbao.reader.samples;

import cn.nianbao.report.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds what stands at a place of a file, by walking the file without the project's readers. */
final class Places {

    private Places() {}

    static String cut(byte[] file, Place place) throws IOException {
        if (place instanceof Place.InText at) {
            List<String> lines =
                    new String(file, StandardCharsets.UTF_8).lines().toList();
            return lines.get(at.line() - 1).substring(at.from() - 1, at.to());
        }
        if (place instanceof Place.InGrid at) {
            return file[0] == 'P' ? inWord(file, at) : inPage(file, at);
        }
        if (place instanceof Place.OnPage at) {
            return OfdPlaces.cut(file, at);
        }
        throw new IllegalArgumentException("no place to cut: " + place);
    }

    private static String inWord(byte[] file, Place.InGrid at) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTableRow row = document.getTables().get(at.table()).getRow(at.row());
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                if (column == at.column()) {
                    return cell.getText();
                }
                boolean wide = cell.getCTTc().getTcPr().isSetGridSpan();
                column += wide ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue() : 1;
            }
            return null;
        }
    }

    private static String inPage(byte[] file, Place.InGrid at) {
        Element table = Jsoup.parse(new String(file, StandardCharsets.UTF_8))
                .select("table")
                .get(at.table());
        Map<List<Integer>, String> grid = new HashMap<>();
        List<Element> rows = table.select("tr");
        for (int row = 0; row <= at.row(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                while (grid.containsKey(List.of(row, column))) {
                    column++;
                }
                column = fill(grid, row, column, cell);
            }
        }
        return grid.get(List.of(at.row(), at.column()));
    }

    private static int fill(Map<List<Integer>, String> grid, int row, int column, Element cell) {
        int columns = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
        int rows = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
        for (int down = 0; down < rows; down++) {
            for (int across = 0; across < columns; across++) {
                grid.put(List.of(row + down, column + across), cell.text());
            }
        }
        return column + columns;
    }
}
