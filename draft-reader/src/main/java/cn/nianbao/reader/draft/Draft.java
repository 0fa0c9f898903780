package cn.nianbao.reader.draft;

import java.util.List;

/**
 * A draft as read from a file, before anything is known of its meaning.
 *
 * @param mediaType by content, never by name
 */
public record Draft(String mediaType, List<Block> blocks) {

    public Draft {
        blocks = List.copyOf(blocks);
    }
}
