package cn.nianbao.reader.statutory;

import cn.nianbao.report.Concern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row's label in other words than the format's. A label cut short, or with a note behind it, is the layout's doing and not
 * told; nor is its number, which pages lose and renew.
 */
final class OtherLabel {

    private OtherLabel() {}

    static Optional<Concern> of(Alignment.Match match, Sayings sayings) {
        List<Piece> labels = match.entry().labels();
        String official = Wording.numbered(match.row().row().text()).words();
        List<Piece> written = written(labels, sayings.endings(labels), match.row());
        String words = Wording.numbered(text(written)).words();
        boolean same = words.isEmpty()
                || words.contains(official)
                || official.contains(words)
                || Wording.plain(text(labels)).contains(official);
        return same
                ? Optional.empty()
                : Optional.of(new Concern(
                        Concern.Kind.LABEL,
                        "“" + text(written) + "”（格式为“" + match.row().row().text() + "”）",
                        written.get(written.size() - 1).at()));
    }

    /** Those of the last labels that fit the row best: before them stand groups and heads. */
    private static List<Piece> written(List<Piece> labels, List<Said> endings, RowLabel row) {
        int best = 0;
        for (int i = 1; i < endings.size(); i++) {
            if (row.fit(endings.get(i)) > row.fit(endings.get(best))) {
                best = i;
            }
        }
        return labels.subList(Math.max(0, labels.size() - best - 1), labels.size());
    }

    private static String text(List<Piece> labels) {
        return labels.stream().map(piece -> piece.text().strip()).collect(Collectors.joining());
    }
}
