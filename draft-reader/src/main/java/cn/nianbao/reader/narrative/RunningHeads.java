package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.statutory.Wording;
import java.util.ArrayList;
import java.util.List;

/** The title at the head of every page, which converters leave between the lines, in the midst of a table too. */
public final class RunningHeads {

    private RunningHeads() {}

    /** The draft without the lines below its first heading that say its title once more. */
    public static List<Block> without(List<Block> draft, Title title) {
        if (title.text() == null) {
            return draft;
        }
        String words = Wording.plain(title.text());
        List<Block> rest = new ArrayList<>();
        boolean begun = false;
        for (Block block : draft) {
            begun = begun || isHeading(block);
            if (!begun || !says(block, words)) {
                rest.add(block);
            }
        }
        return rest;
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Paragraph line
                && Heading.of(line.text().strip()).filter(Heading::isTopLevel).isPresent();
    }

    private static boolean says(Block block, String words) {
        return block instanceof Block.Paragraph line
                && line.text().length() <= 2 * words.length()
                && Wording.plain(line.text()).equals(words);
    }
}
