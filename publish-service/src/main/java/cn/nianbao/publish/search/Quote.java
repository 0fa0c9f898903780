package cn.nianbao.publish.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The passage of a report that answers a search.
 *
 * @param place the part of the page it stands in, from 1
 * @param pieces the passage, cut where a term begins or ends
 */
public record Quote(int place, String heading, List<Piece> pieces) {

    private static final int BEFORE = 24;
    private static final int LENGTH = 120;

    /** A stretch of the passage as it is written. */
    public record Piece(String text, boolean isTerm) {}

    /** A part of a report, as the index keeps it. */
    record Part(int listed, int place, String heading, String text) {

        long terms(List<String> terms) {
            String plain = Grams.plain(text + "\n" + heading);
            return terms.stream().filter(plain::contains).count();
        }
    }

    /** From the part that has most of the terms, the first of equals; where none has any, how the report begins. */
    static Quote from(List<Part> parts, List<String> terms) {
        Part best = parts.stream()
                .filter(part -> !part.text().isBlank() || part.terms(terms) > 0)
                // the first of equals wins, so an older one stays unless the other has more
                .reduce((older, other) -> other.terms(terms) > older.terms(terms) ? other : older)
                .orElse(null);
        return best == null ? null : new Quote(best.place(), best.heading(), pieces(best.text(), terms));
    }

    private static List<Piece> pieces(String text, List<String> terms) {
        String plain = Grams.plain(text);
        int first = terms.stream()
                .mapToInt(plain::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(0);
        int start = first <= BEFORE ? 0 : whole(text, first - BEFORE);
        int end = text.length() - start <= LENGTH ? text.length() : whole(text, start + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, start > 0 ? "…" : "", false);
        int done = start;
        while (done < end) {
            Term next = next(plain, terms, done, end);
            add(pieces, text.substring(done, next.from()), false);
            add(pieces, text.substring(next.from(), next.to()), true);
            done = next.to();
        }
        add(pieces, end < text.length() ? "…" : "", false);
        return pieces;
    }

    private record Term(int from, int to) {}

    /** The first term from there on, the longest of those that begin together; the empty one at the end. */
    private static Term next(String plain, List<String> terms, int from, int end) {
        return terms.stream()
                .flatMap(term -> IntStream.of(plain.indexOf(term, from))
                        .filter(at -> at >= 0 && at + term.length() <= end)
                        .mapToObj(at -> new Term(at, at + term.length())))
                .min(Comparator.comparingInt(Term::from).thenComparing(Term::to, Comparator.reverseOrder()))
                .orElse(new Term(end, end));
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void add(List<Piece> pieces, String text, boolean isTerm) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replace('\n', ' '), isTerm));
        }
    }
}
