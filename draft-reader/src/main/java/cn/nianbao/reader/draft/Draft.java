package cn.nianbao.reader.draft;

import cn.nianbao.report.Concern;
import java.util.List;
import java.util.Set;

/**
 * A draft as read from a file, before anything is known of its meaning.
 *
 * @param mediaType by content, never by name
 * @param aside what stands beside the text: headers, footers
 * @param concerns what the sender should know about the file itself
 * @param scanned the pages, from 1, whose words were read from a picture
 */
public record Draft(
        String mediaType, List<Block> blocks, List<Block> aside, List<Concern> concerns, Set<Integer> scanned) {

    public Draft {
        blocks = List.copyOf(blocks);
        aside = List.copyOf(aside);
        concerns = List.copyOf(concerns);
        scanned = Set.copyOf(scanned);
    }

    public Draft(String mediaType, List<Block> blocks) {
        this(mediaType, blocks, List.of(), List.of(), Set.of());
    }
}
