package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters of a text that stand side by side in one paragraph or cell of the draft.
 *
 * @param from the first, in the text
 * @param to the one behind the last
 * @param at where the first stands in the words of the paragraph or cell
 */
public record Stretch(int from, int to, Block.Writing in, int at) {

    /** All of these words, as a text of their own. */
    static List<Stretch> whole(Block.Writing in) {
        return List.of(new Stretch(0, in.text().length(), in, 0));
    }

    /** Those of a piece of the text, as it stands in a text where the piece begins at {@code there}. */
    static List<Stretch> cut(List<Stretch> stretches, int from, int to, int there) {
        List<Stretch> cut = new ArrayList<>(stretches.size());
        for (Stretch each : stretches) {
            int first = Math.max(from, each.from);
            int behind = Math.min(to, each.to);
            if (first < behind) {
                int shift = there - from;
                cut.add(new Stretch(first + shift, behind + shift, each.in, each.at + first - each.from));
            }
        }
        return cut;
    }
}
