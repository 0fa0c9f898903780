package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Web markup within a text: its places are the lines of the text. */
public final class HtmlPassage {

    private final String markup;
    private final int line;
    /** Where its lines begin. */
    private final int[] starts;

    private final Map<Place, Place> places = new HashMap<>();

    private HtmlPassage(String markup, int line) {
        this.markup = markup;
        this.line = line;
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(1, markup.length()).filter(at -> markup.charAt(at - 1) == '\n'))
                .toArray();
    }

    /**
     * Reads the passage.
     *
     * @param markup its lines, with LF between them
     * @param line the number of the first, from 1
     */
    public static List<Block> read(String markup, int line, DraftBudget budget, DraftConcerns concerns)
            throws UnreadableDraft {
        HtmlFormat.refuseExcess(markup.chars().filter(c -> c == '<').count());
        return new HtmlPassage(markup, line).blocks(budget, concerns);
    }

    private List<Block> blocks(DraftBudget budget, DraftConcerns concerns) throws UnreadableDraft {
        Parser parser = Parser.htmlParser().setMaxDepth(HtmlFormat.DEEPEST).setTrackPosition(true);
        Document page = parser.parseInput(markup, "");
        HtmlReading reading = new HtmlReading(page, budget, concerns, (at, cell) -> places.put(at, place(cell)));
        return reading.read(page.body()).stream().map(this::placed).toList();
    }

    private Block placed(Block block) {
        if (!(block instanceof Grid grid)) {
            return block;
        }
        return new Grid(
                grid.index(),
                grid.rows().stream()
                        .map(row -> row.stream().map(this::placed).toList())
                        .toList());
    }

    private GridCell placed(GridCell cell) {
        return new GridCell(
                cell.text(), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), places.get(cell.at()));
    }

    /** Where the first words of a cell stand; the empty place behind its tag where it has none. */
    private Place place(Element cell) {
        Optional<TextNode> words = cell.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank() && text.sourceRange().isTracked())
                .findFirst();
        int from = words.map(text -> text.sourceRange().startPos())
                .orElse(cell.sourceRange().endPos());
        int end = words.map(text -> text.sourceRange().endPos()).orElse(from);
        while (from < end && Character.isWhitespace(markup.charAt(from))) {
            from++;
        }
        int feed = markup.indexOf('\n', from);
        end = feed < 0 ? end : Math.min(end, feed);
        while (end > from && Character.isWhitespace(markup.charAt(end - 1))) {
            end--;
        }
        int found = Arrays.binarySearch(starts, from);
        int before = found < 0 ? -found - 2 : found;
        return new Place.InText(line + before, from - starts[before] + 1, end - starts[before]);
    }
}
