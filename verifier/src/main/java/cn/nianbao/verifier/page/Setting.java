package cn.nianbao.verifier.page;

import cn.nianbao.receipt.Statement;
import cn.nianbao.report.Period;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.verifier.compare.Passages.Passage;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that the portal sets around a report: labels, links, what the receipt says, repetitions of the report itself.
 * A line is such a setting if nothing is left of it when these words are taken away; figures are never part of it, but for
 * those of the receipt and of the version's own number and dates.
 */
final class Setting {

    private static final Pattern VERSION = Pattern.compile("第\\d{1,2}版");
    private static final Pattern NOTHING_LEFT = Pattern.compile("[\\p{P}\\p{Sm}|\u0000]*");

    private final List<String> words;
    private final String ownVersion;
    private final HistoryLines history;

    private Setting(List<String> words, String ownVersion, HistoryLines history) {
        this.history = history;
        this.words = words;
        this.ownVersion = ownVersion;
    }

    static Setting of(SignedReport signed) {
        Stream<String> own = Stream.concat(ofRecord(signed), ofStatement(signed.statement()));
        List<String> words = Stream.concat(own, PortalWords.ALL.stream())
                .filter(Objects::nonNull)
                .map(Shown::squeezed)
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new Setting(words, "第" + signed.statement().version() + "版", new HistoryLines(signed));
    }

    /** Of other versions a line speaks only beside its own: the portal never names one of them alone. */
    boolean isSetting(String line) {
        if (history.isOne(line)) {
            return true;
        }
        String left = line.contains(ownVersion) ? VERSION.matcher(line).replaceAll("\u0000") : line;
        for (String word : words) {
            left = left.replace(word, "\u0000");
        }
        return NOTHING_LEFT.matcher(left).matches();
    }

    private static Stream<String> ofRecord(SignedReport signed) {
        PublicNotes notes = signed.notes();
        List<String> words = new ArrayList<>();
        SignedWords.of(signed).stream().map(Passage::text).forEach(words::add);
        notes.explanations().forEach(said -> words.addAll(said.text().lines().toList()));
        notes.index().forEach((name, value) -> words.addAll(List.of(name, value)));
        if (notes.correction() != null) {
            words.add(notes.correction().kind().shown());
            words.addAll(notes.correction().reason().lines().toList());
        }
        words.add(signed.report().agency());
        words.addAll(days(signed.report().signedOn()));
        Period period = signed.report().period();
        if (period != null) {
            words.addAll(days(period.from(), period.to()));
        }
        if (period != null && period.from() != null && period.to() != null) {
            words.add(SignedWords.day(period.from()) + "至" + SignedWords.day(period.to()));
        }
        return words.stream();
    }

    private static Stream<String> ofStatement(Statement statement) {
        List<String> words = new ArrayList<>(statement.keys());
        words.addAll(List.of(
                statement.agencyCode(), statement.agency(), statement.title(), statement.sha256(), statement.sm3()));
        words.add(statement.previousSha256());
        words.add(statement.auditHead());
        words.addAll(List.of(statement.year() + "年度", statement.year() + "年", String.valueOf(statement.year())));
        words.addAll(days(statement.publishedOn()));
        return words.stream();
    }

    private static List<String> days(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(SignedWords.day(day), day.toString()))
                .toList();
    }
}
