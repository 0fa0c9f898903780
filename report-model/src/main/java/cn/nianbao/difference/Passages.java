package cn.nianbao.difference;

import cn.nianbao.prose.Prose;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.Section;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** The text of a section before and after, sentence by sentence, and within a changed sentence word by word. */
final class Passages {

    private Passages() {}

    /** @param before null where there was no such section; {@code after} likewise */
    static List<Piece> of(Section before, Section after) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(sentences(before), sentences(after), true).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(Piece.same(old));
            } else {
                Pairing.of(old, now).stream().map(Passages::piece).forEach(pieces::add);
            }
        }
        return pieces;
    }

    private static Piece piece(Pairing.Pair pair) {
        if (pair.before() == null) {
            return Piece.changed(List.of(new Run(Run.Kind.NEW, pair.after())));
        }
        return Piece.changed(
                pair.after() == null
                        ? List.of(new Run(Run.Kind.GONE, pair.before()))
                        : WordDiff.runs(pair.before(), pair.after()));
    }

    private static List<String> sentences(Section section) {
        return section == null
                ? List.of()
                : Prose.of(section).stream()
                        .map(Sentence::text)
                        .map(String::strip)
                        .toList();
    }
}
