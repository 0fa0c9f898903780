package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.TableContent;
import cn.nianbao.reader.draft.TableContent.Part;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads a table of a web page. Its cells go to the next free places, as browsers put them (HTML Living Standard, 4.9.12);
 * spans end with the table, whatever they say.
 */
final class HtmlTable {

    private final HtmlReading reading;
    private int index;
    private final List<Block> captions = new ArrayList<>();
    private final List<List<Part>> rows = new ArrayList<>();
    /** For each column, the first row in which it is free again. */
    private int[] freeFrom = new int[DraftBudget.MOST_COLUMNS];

    private int width;

    HtmlTable(HtmlReading reading) {
        this.reading = reading;
    }

    List<Block> blocks(Element table) throws UnreadableDraft {
        index = reading.budget().openTable();
        for (Node node : table.childNodes()) {
            if (node instanceof Element child && isCaption(child) && reading.shows(child, null)) {
                captions.addAll(HtmlStory.within(child, reading, null));
            }
        }
        rowGroup(table);
        reading.budget().closeTable();
        List<Block> blocks = new ArrayList<>(captions);
        if (!rows.isEmpty()) {
            blocks.addAll(new TableContent(index, cut()).blocks());
        }
        return blocks;
    }

    private void rowGroup(Element parent) throws UnreadableDraft {
        for (Node node : parent.childNodes()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            if (isCaption(child) || !reading.shows(child, place(rows.size(), 0))) {
                continue;
            }
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> rowGroup(child);
                case "tr" -> row(child);
                default -> {
                    // columns only have looks
                }
            }
        }
    }

    private void row(Element tr) throws UnreadableDraft {
        int row = rows.size();
        List<Part> parts = new ArrayList<>();
        rows.add(parts);
        int column = 0;
        for (Node node : tr.childNodes()) {
            if (!(node instanceof Element cell)) {
                continue;
            }
            while (column < freeFrom.length && freeFrom[column] > row) {
                column++;
            }
            Place at = place(row, column);
            if (!reading.shows(cell, at)) {
                continue;
            }
            Part part = part(cell, row, column, at);
            reading.passed(at, cell);
            parts.add(part);
            occupy(part);
            column += part.columnSpan();
        }
    }

    private Part part(Element cell, int row, int column, Place at) throws UnreadableDraft {
        reading.budget().cell();
        boolean toTheEnd = cell.attr("rowspan").strip().equals("0");
        int rowSpan = toTheEnd ? DraftBudget.MOST_ROWS : DraftBudget.span(cell.attr("rowspan"), DraftBudget.MOST_ROWS);
        int columnSpan = DraftBudget.span(cell.attr("colspan"), DraftBudget.MOST_COLUMNS);
        boolean believable = columnSpan < DraftBudget.MOST_COLUMNS;
        width = Math.max(width, column + (believable ? columnSpan : 1));
        return new Part(row, column, rowSpan, columnSpan, HtmlStory.within(cell, reading, at));
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("caption");
    }

    private Place place(int row, int column) {
        return new Place.InGrid(index, row, column);
    }

    private void occupy(Part part) {
        int end = part.column() + part.columnSpan();
        if (end > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, end * 2);
        }
        for (int i = part.column(); i < end; i++) {
            freeFrom[i] = part.row() + part.rowSpan();
        }
    }

    private List<List<Part>> cut() {
        rows.forEach(row -> row.replaceAll(part -> fits(part) ? part : shorter(part)));
        return rows;
    }

    private boolean fits(Part part) {
        return part.row() + part.rowSpan() <= rows.size() && part.column() + part.columnSpan() <= width;
    }

    private Part shorter(Part part) {
        return new Part(
                part.row(),
                part.column(),
                Math.min(part.rowSpan(), rows.size() - part.row()),
                Math.max(1, Math.min(part.columnSpan(), width - part.column())),
                part.content());
    }
}
