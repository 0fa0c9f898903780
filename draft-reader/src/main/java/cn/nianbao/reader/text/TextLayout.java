package cn.nianbao.reader.text;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.TextLine;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.html.HtmlPassage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables that a text draws with tabs or pipes. Lines of one table may be parted by empty lines (page breaks), never by
 * prose.
 */
final class TextLayout {

    /** Longer than any statutory label: what is longer is prose, though it be indented by a tab. */
    private static final int LONGEST_CELL = 60;

    /** Longer than any row of a table with its notes: not worth to be cut into cells. */
    private static final int LONGEST_ROW = 20_000;

    private static final int MOST_LINES_OF_ROW = 40;
    private static final int DEEPEST_TABLE = 4;

    private final DraftConcerns concerns;
    private final DraftBudget budget = new DraftBudget(DEEPEST_TABLE);
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<TextLine.Span>> rows = new ArrayList<>();
    private boolean rowsAreOpened;
    private int grids;
    private int next;

    TextLayout(List<String> text, DraftConcerns concerns) {
        this.concerns = concerns;
        text.forEach(line -> lines.add(new TextLine(lines.size() + 1, line)));
    }

    List<Block> blocks() throws UnreadableDraft {
        while (next < lines.size()) {
            take(lines.get(next));
        }
        closeGrid();
        return blocks;
    }

    private void take(TextLine line) throws UnreadableDraft {
        if (isBorder(line)) {
            bordered();
        } else if (line.isEmpty() || line.isRule()) {
            next++;
        } else if (Markup.opensTable(line.whole().text())) {
            webTable();
        } else if (Markup.isTags(line.whole().text())) {
            next++;
        } else if (line.text().length() > LONGEST_ROW) {
            paragraph(line);
            next++;
        } else if (line.isIndentedCell()) {
            indentedCells();
        } else if (line.hasTabs()) {
            rows.add(line.tabbed());
            next++;
        } else if (opensRow(line)) {
            openedRow();
        } else if (line.lonePipes() > 0) {
            lonePipes(line.lonePipes());
        } else if (line.hasPipes()) {
            pipes(line.piped());
            next++;
        } else if (followedByLonePipe()) {
            rows.add(List.of(line.whole()));
            next++;
            skipEmpty();
            lonePipes(lines.get(next).lonePipes() - 1);
        } else {
            paragraph(line);
            next++;
        }
    }

    /** The lines up to the next border are a row, as some converters draw it. */
    private void bordered() {
        int end = ++next;
        while (end < lines.size()
                && end - next < MOST_LINES_OF_ROW
                && lines.get(end).hasPipes()
                && !isBorder(lines.get(end))) {
            end++;
        }
        if (end < lines.size() && isBorder(lines.get(end))) {
            Optional<List<TextLine.Span>> row = BorderedRow.of(lines.subList(next, end));
            row.ifPresent(rows::add);
            next = row.isPresent() ? end : next;
        }
    }

    private static boolean isBorder(TextLine line) {
        return line.isRule() && line.whole().text().startsWith("+");
    }

    private void webTable() throws UnreadableDraft {
        WebTable table = WebTable.of(lines, next);
        closeGrid();
        for (Block block : HtmlPassage.read(table.markup(), lines.get(next).number(), budget, concerns)) {
            blocks.add(block instanceof Block.Grid grid ? new Block.Grid(grids++, grid.rows()) : block);
        }
        next = table.end();
    }

    /** Cells a line, each after a tab; an empty line ends the row. */
    private void indentedCells() {
        int from = next;
        while (next < lines.size() && lines.get(next).isIndentedCell()) {
            next++;
        }
        List<TextLine> run = lines.subList(from, next);
        if (run.size() == 1 || run.stream().anyMatch(TextLayout::isProse)) {
            run.stream().filter(line -> !line.text().isBlank()).forEach(this::paragraph);
        } else {
            rows.add(run.stream().map(TextLine::whole).toList());
        }
    }

    /** A table that begins with a pipe on a line of its own has one before every row; its cells follow a line each. */
    private boolean opensRow(TextLine line) {
        if (rows.isEmpty()) {
            rowsAreOpened = line.lonePipes() == 1 && line.text().indexOf('|') == 0;
        }
        return rowsAreOpened && line.lonePipes() == 1 && line.text().indexOf('|') == 0;
    }

    private void openedRow() {
        List<TextLine.Span> row = new ArrayList<>();
        next++;
        while (next < lines.size() && goesOn(lines.get(next))) {
            row.addAll(cells(lines.get(next)));
            next++;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private static List<TextLine.Span> cells(TextLine line) {
        if (line.isEmpty()) {
            return List.of();
        }
        return line.lonePipes() > 0 ? Collections.nCopies(line.lonePipes(), empty(line)) : line.piped();
    }

    private static TextLine.Span empty(TextLine line) {
        return new TextLine(line.number(), "").whole();
    }

    private boolean goesOn(TextLine line) {
        return line.isEmpty() || line.hasPipes() && !opensRow(line);
    }

    /** Where cells stand a line each, the last of a row may have the pipes of those that it spans behind it. */
    private void pipes(List<TextLine.Span> cells) {
        boolean cellALine = !rows.isEmpty() && rows.get(rows.size() - 1).size() == 1;
        if (cellALine && cells.stream().skip(1).allMatch(cell -> cell.text().isEmpty())) {
            cells.forEach(cell -> rows.add(List.of(cell)));
        } else {
            rows.add(cells);
        }
    }

    /** Each pipe that closes no words is an empty cell. */
    private void lonePipes(int emptyCells) {
        TextLine line = lines.get(next);
        for (int i = 0; i < emptyCells; i++) {
            rows.add(List.of(empty(line)));
        }
        next++;
    }

    /** Whether the pipe on the following line closes this one; a pipe before a line with pipes of its own opens a row instead. */
    private boolean followedByLonePipe() {
        int pipe = following(next);
        if (pipe >= lines.size() || lines.get(pipe).lonePipes() == 0) {
            return false;
        }
        int after = following(pipe);
        return after >= lines.size()
                || !lines.get(after).hasPipes()
                || lines.get(after).lonePipes() > 0;
    }

    private int following(int line) {
        int following = line + 1;
        while (following < lines.size() && lines.get(following).isEmpty()) {
            following++;
        }
        return following;
    }

    private void skipEmpty() {
        while (lines.get(next).isEmpty()) {
            next++;
        }
    }

    private static boolean isProse(TextLine line) {
        String text = line.whole().text();
        return text.length() > LONGEST_CELL || text.endsWith("。");
    }

    private void paragraph(TextLine line) {
        closeGrid();
        boolean heading = Markup.isHeading(line.whole());
        TextLine.Span span = heading ? Markup.heading(line.whole()) : Markup.plain(line.whole());
        blocks.add(new Block.Paragraph(span.text(), heading, span.at()));
    }

    private void closeGrid() {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Block.GridCell>> cells = new ArrayList<>();
        for (List<TextLine.Span> row : rows) {
            cells.add(cells(row, cells.size()));
        }
        blocks.add(new Block.Grid(grids++, cells));
        rows.clear();
    }

    private static List<Block.GridCell> cells(List<TextLine.Span> row, int rowNumber) {
        List<Block.GridCell> cells = new ArrayList<>();
        for (TextLine.Span written : row) {
            TextLine.Span span = Markup.plain(written);
            cells.add(new Block.GridCell(span.text(), rowNumber, cells.size(), 1, 1, span.at()));
        }
        return cells;
    }
}
