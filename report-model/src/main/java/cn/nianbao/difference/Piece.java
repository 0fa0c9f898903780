package cn.nianbao.difference;

import java.util.List;

/**
 * A piece of a section's text in the order of reading: sentences that stayed, or one that was changed, put in or taken out.
 *
 * @param same the sentences that stayed; none where something changed
 * @param runs the words of the changed sentence; none where nothing did
 */
public record Piece(List<String> same, List<Run> runs) {

    static Piece same(List<String> sentences) {
        return new Piece(List.copyOf(sentences), List.of());
    }

    static Piece changed(List<Run> runs) {
        return new Piece(List.of(), List.copyOf(runs));
    }

    public boolean isChange() {
        return same.isEmpty();
    }

    /** What happened to the sentence: not told by colour alone. */
    public String shown() {
        if (runs.stream().allMatch(Run::isNew)) {
            return "新增";
        }
        return runs.stream().allMatch(Run::isGone) ? "删去" : "改写";
    }
}
