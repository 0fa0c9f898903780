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

    static Optional<Concern> of(Alignment.Match match) {
        RowLabel row = match.row();
        String official = row.official();
        if (isOfficial(match.entry().said(), row)) {
            return Optional.empty();
        }
        List<Piece> labels = match.entry().labels();
        List<Piece> written = labels.subList(labels.size() - taken(match.entry().said(), row), labels.size());
        String words = Wording.numbered(text(written)).words();
        boolean same = words.isEmpty()
                || words.contains(official)
                || official.contains(words)
                || Wording.plain(text(labels)).contains(official);
        return same
                ? Optional.empty()
                : Optional.of(new Concern(
                        Concern.Kind.LABEL,
                        "“" + text(written) + "”（格式为“" + row.row().text() + "”）",
                        written.get(written.size() - 1).at()));
    }

    /** Whether the last label by itself is the row's, word for word and number and all, as it is in most drafts. */
    private static boolean isOfficial(Said labels, RowLabel row) {
        Said last = labels;
        while (last.shorter() != null) {
            last = last.shorter();
        }
        return row.isPath(last) && last.numbered().words().equals(row.official());
    }

    /** How many of the last labels, as few as may be, fit the row best: before them stand groups and heads. */
    private static int taken(Said labels, RowLabel row) {
        Said best = labels;
        for (Said said = labels.shorter(); said != null; said = said.shorter()) {
            best = row.fit(said) >= row.fit(best) ? said : best;
        }
        return best.labels();
    }

    private static String text(List<Piece> labels) {
        return labels.stream().map(piece -> piece.text().strip()).collect(Collectors.joining());
    }
}
