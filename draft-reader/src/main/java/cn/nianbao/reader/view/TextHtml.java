package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.ShownText;
import java.util.List;

/** Writes the text of a draft as HTML. Every name in it stands here; of the file there are only words, and they are escaped. */
final class TextHtml {

    private final Addresses addresses;
    private final StringBuilder out = new StringBuilder();

    TextHtml(Addresses addresses) {
        this.addresses = addresses;
    }

    /** What stands beside the text, heads and feet of its pages, follows it. */
    String of(Draft draft) {
        draft.blocks().forEach(this::block);
        if (!draft.aside().isEmpty()) {
            out.append("<aside>");
            draft.aside().forEach(this::block);
            out.append("</aside>");
        }
        return out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Grid grid) {
            table(grid);
        } else if (block instanceof Block.Paragraph paragraph) {
            String element = paragraph.heading() ? "h3" : "p";
            out.append('<').append(element);
            words(paragraph);
            out.append("</").append(element).append('>');
        }
    }

    private void table(Block.Grid grid) {
        GridGaps gaps = new GridGaps();
        out.append("<table><tbody>");
        for (List<Block.GridCell> row : grid.rows()) {
            out.append("<tr>");
            for (Block.GridCell cell : row) {
                for (int gap : gaps.before(cell)) {
                    out.append("<td");
                    span("colspan", gap);
                    out.append("></td>");
                }
                out.append("<td");
                span("rowspan", cell.rowSpan());
                span("colspan", cell.columnSpan());
                words(cell);
                out.append("</td>");
            }
            out.append("</tr>");
            gaps.endRow();
        }
        out.append("</tbody></table>");
    }

    private void span(String name, int count) {
        if (count > 1) {
            out.append(' ').append(name).append("=\"").append(count).append('"');
        }
    }

    private void words(Block.Writing writing) {
        out.append(" data-at=\"").append(addresses.of(writing)).append("\">");
        ShownText.escape(writing.text(), out);
    }
}
