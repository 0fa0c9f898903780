package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.word97.OldWordNode.Line;
import cn.nianbao.reader.word97.OldWordNode.Row;
import cn.nianbao.reader.word97.OldWordNode.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;

/**
 * Puts the paragraphs of a story into tables, rows and cells. A Word 97 file says of each paragraph only how deep in tables it
 * stands and whether it ends a cell or a row ([MS-DOC] 2.4.3).
 */
final class OldWordNodes {

    private static final char CELL_END = '\u0007';

    private final OldWordReading reading;
    private final int end;
    private int next;
    private Line line;

    OldWordNodes(OldWordReading reading, int from, int to) throws UnreadableDraft {
        this.reading = reading;
        this.end = to;
        this.next = reading.file().paragraphAt(from);
        advance();
    }

    List<OldWordNode> all() throws UnreadableDraft {
        List<OldWordNode> nodes = new ArrayList<>();
        while (line != null) {
            if (line.style().depth() > 0) {
                nodes.add(table(1));
            } else {
                nodes.add(line);
                advance();
            }
        }
        return nodes;
    }

    private Table table(int depth) throws UnreadableDraft {
        List<Row> rows = new ArrayList<>();
        while (stands(depth)) {
            rows.add(row(depth));
        }
        return new Table(rows);
    }

    private Row row(int depth) throws UnreadableDraft {
        List<List<OldWordNode>> cells = new ArrayList<>();
        List<OldWordNode> cell = new ArrayList<>();
        while (stands(depth)) {
            Line here = line;
            if (here.style().depth() > depth) {
                cell.add(table(depth + 1));
                continue;
            }
            advance();
            if (here.style().endsRow()) {
                return new Row(cells, new OldWordRow(here.style()), here.to() - 1);
            }
            cell.add(here);
            if (depth == 1 ? endsCell(here) : here.style().endsInnerCell()) {
                cells.add(cell);
                cell = new ArrayList<>();
                reading.budget().cell();
            }
        }
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
        return new Row(cells, null, -1);
    }

    private boolean stands(int depth) {
        return line != null && line.style().depth() >= depth;
    }

    private boolean endsCell(Line line) {
        return reading.file().text().charAt(line.to() - 1) == CELL_END;
    }

    private void advance() throws UnreadableDraft {
        line = null;
        PAPX paragraph = reading.file().paragraph(next);
        if (paragraph != null && paragraph.getStart() < end) {
            reading.budget().paragraph();
            line = new Line(
                    new OldWordParagraphStyle(paragraph.getGrpprl()),
                    paragraph.getStart(),
                    Math.min(end, paragraph.getEnd()));
            next++;
        }
    }
}
