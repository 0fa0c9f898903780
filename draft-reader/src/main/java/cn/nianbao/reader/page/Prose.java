package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.PageLine;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together to the paragraphs they were folded from, over the end of a page too. A line goes on with the next where the
 * next begins at the left edge of the text and its first word had no room on this line.
 */
final class Prose {

    /** A line begins a paragraph when it is indented by as much of its size. */
    private static final double INDENT = 1.2;

    /** So many lines that end alike end at the edge of the text. */
    private static final int ALIKE = 3;

    private final double left;
    private final double right;
    private final StringBuilder text = new StringBuilder();
    private final List<PageLine> folded = new ArrayList<>();
    private TextLine last;
    private Place.OnPage at;

    /** @param lines all of the draft's, to tell its edges */
    Prose(List<TextLine> lines) {
        right = rightEdge(lines);
        left = lines.stream()
                .filter(line -> line.right() > right - 2 * line.size())
                .mapToDouble(TextLine::left)
                .min()
                .orElse(0);
    }

    private static double rightEdge(List<TextLine> lines) {
        double[] ends = lines.stream().mapToDouble(TextLine::right).sorted().toArray();
        for (int i = ends.length - 1; i >= ALIKE - 1; i--) {
            double size = lines.get(0).size();
            if (ends[i] - ends[i - ALIKE + 1] < size) {
                return ends[i];
            }
        }
        return Double.MAX_VALUE;
    }

    void take(TextLine line, List<Block> blocks) {
        if (last != null && goesOn(line)) {
            text.append(CellText.between(last.line(), line.line()));
            at = around(at, line.at());
        } else {
            close(blocks);
            at = line.at();
        }
        folded.add(line.from(text.length()));
        text.append(line.text());
        last = line;
    }

    private boolean goesOn(TextLine line) {
        boolean alike = !last.line().isSpread()
                && !line.line().isSpread()
                && Math.abs(line.size() - last.size()) < 0.1 * line.size()
                && isNear(line);
        return alike && (isFolded(line) || isFoldedTitle(line));
    }

    private boolean isFolded(TextLine line) {
        return line.left() < left + INDENT * line.size()
                && last.left() < left + 3 * line.size()
                && Fold.isFold(last.line(), line.line(), right - last.left() - 0.3 * line.size());
    }

    /** A title has its lines in the middle; the first of them is full. */
    private boolean isFoldedTitle(TextLine line) {
        return isCentred(last) && isCentred(line) && Fold.isFold(last.line(), line.line(), right - left);
    }

    private boolean isCentred(TextLine line) {
        double middle = (line.left() + line.right()) / 2;
        return Math.abs(middle - (left + right) / 2) < 0.6 * line.size();
    }

    /** The next line, not one far below. */
    private boolean isNear(TextLine line) {
        return line.page() != last.page() || line.top() - last.top() < 3.2 * line.size();
    }

    /** Places never span pages: a paragraph stands where it begins. */
    private static Place.OnPage around(Place.OnPage at, Place.OnPage line) {
        if (at.page() != line.page()) {
            return at;
        }
        double x = Math.min(at.x(), line.x());
        double y = Math.min(at.y(), line.y());
        double right = Math.max(at.x() + at.width(), line.x() + line.width());
        double bottom = Math.max(at.y() + at.height(), line.y() + line.height());
        return new Place.OnPage(at.page(), x, y, right - x, bottom - y);
    }

    /** Ends the paragraph. */
    void close(List<Block> blocks) {
        if (last != null) {
            blocks.add(new Block.Paragraph(text.toString(), false, at, folded));
            text.setLength(0);
            folded.clear();
            last = null;
        }
    }
}
