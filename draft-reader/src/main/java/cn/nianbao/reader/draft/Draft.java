package cn.nianbao.reader.draft;

import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.Set;

/**
 * A draft as read from a file, before anything is known of its meaning.
 *
 * @param mediaType by content, never by name
 * @param aside what stands beside the text: headers, footers
 * @param concerns what the sender should know about the file itself
 * @param scanned the pages, from 1, whose words were read from a picture
 * @param otherReadings what words may say as well: those on such pages, where reading left that open, and figures of which a
 *     spreadsheet holds more or other than it shows
 */
public record Draft(
        String mediaType,
        List<Block> blocks,
        List<Block> aside,
        List<Concern> concerns,
        Set<Integer> scanned,
        List<OtherReading> otherReadings) {

    /**
     * Another way to read the words in that place.
     *
     * @param text empty where something stands there and nothing could be made of it
     * @param asLikely whether nothing speaks for the words that were taken rather than for these
     */
    public record OtherReading(String text, Place at, boolean asLikely) {}

    public Draft {
        blocks = List.copyOf(blocks);
        aside = List.copyOf(aside);
        concerns = List.copyOf(concerns);
        scanned = Set.copyOf(scanned);
        otherReadings = List.copyOf(otherReadings);
    }

    /** A draft whose words are certain, or whose pictures left nothing open. */
    public Draft(
            String mediaType, List<Block> blocks, List<Block> aside, List<Concern> concerns, Set<Integer> scanned) {
        this(mediaType, blocks, aside, concerns, scanned, List.of());
    }

    public Draft(String mediaType, List<Block> blocks) {
        this(mediaType, blocks, List.of(), List.of(), Set.of());
    }
}
