package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.PageLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of a report with where each of its characters stands in the view of its draft.
 *
 * @param text of the section as it was read; of another text nothing is known here
 * @param heading the spots of its heading
 * @param runs where its text stands, in order
 */
record WrittenSection(String id, String text, List<Spot> heading, List<Run> runs) {

    /** Characters of the section's text that stand side by side. */
    sealed interface Run permits Whole, OnLine {}

    /**
     * Characters whose spot is known together: those of a text, of which a part is found by counting, or words of a page whose
     * single letters have no place of their own.
     *
     * @param from the first, in the section's text
     * @param to the one behind the last
     */
    record Whole(int from, int to, Spot spot) implements Run {}

    /**
     * Characters on a line of a page.
     *
     * @param from the first, in the section's text
     * @param turn how far the line is turned clockwise, in degrees: 0, 90, 180 or 270
     * @param edges how much of the line's length lies before each character and behind the last, 0 to 1
     */
    record OnLine(int from, Spot.OnPage line, int turn, List<Double> edges) implements Run {

        private static final double EXACT = 10_000;

        static OnLine of(int from, PageLine line, int first, int behind) {
            List<Double> edges = new ArrayList<>();
            for (int character = first; character <= behind; character++) {
                edges.add(Math.round(line.before(character) * EXACT) / EXACT);
            }
            return new OnLine(from, Spot.OnPage.of(line.at()), line.turn(), edges);
        }
    }
}
