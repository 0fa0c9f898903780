package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the format by the labels that only one format has; the year decides nothing as long as labels speak. */
final class FormatVote {

    private static final List<Ballot> BALLOTS = StatutoryFormat.all().stream()
            .map(format -> new Ballot(format, ownWords(format)))
            .toList();

    /** A format and the words that no other has. */
    private record Ballot(StatutoryFormat format, Set<String> ownWords) {}

    private final Set<String> said;

    FormatVote(List<TableRow> rows) {
        this.said = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .filter(Piece::isLabel)
                .flatMap(piece -> Stream.of(
                        piece.words().numbered().words(), piece.words().withoutNotes()))
                .collect(Collectors.toSet());
    }

    /** The format that most labels speak for; empty where they speak for none or for both alike. */
    Optional<StatutoryFormat> winner() {
        long most = BALLOTS.stream().mapToLong(this::votes).max().orElse(0);
        List<Ballot> best =
                BALLOTS.stream().filter(ballot -> votes(ballot) == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0).format()) : Optional.empty();
    }

    private long votes(Ballot ballot) {
        return said.stream().filter(ballot.ownWords()::contains).count();
    }

    private static Set<String> ownWords(StatutoryFormat format) {
        Set<String> own = words(format);
        StatutoryFormat.all().stream()
                .filter(other -> !other.equals(format))
                .forEach(other -> own.removeAll(words(other)));
        return Set.copyOf(own);
    }

    private static Set<String> words(StatutoryFormat format) {
        Set<String> words = new HashSet<>();
        format.tables().forEach(table -> {
            words.add(Wording.plain(table.caption()));
            Stream.concat(table.rows().stream(), table.columns().stream()).forEach(label -> add(words, label));
        });
        return words;
    }

    private static void add(Set<String> words, Label label) {
        label.path().forEach(text -> words.add(Wording.numbered(text).words()));
        label.variants().forEach(text -> words.add(Wording.numbered(text).words()));
    }
}
