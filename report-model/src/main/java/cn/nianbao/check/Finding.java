package cn.nianbao.check;

import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the checker has to say about a report.
 *
 * @param id stable for the same report and rule, so that an explanation stays with its finding; safe in an address
 * @param rule the rule's public code, such as {@code T-BALANCE}
 * @param message what is wrong, with its figures, and what to do
 * @param cells every statutory cell that takes part
 * @param spans every piece of text that takes part
 * @param at the places in the draft of what takes part, as far as they are known
 * @param cause the id of the finding that this one follows from; null where it stands for itself
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        String message,
        List<CellId> cells,
        List<TextSpan> spans,
        List<Place> at,
        String cause) {

    /** Errors that nobody can argue with: figures that are missing, unread, or do not add up. */
    private static final Set<String> BEYOND_DISPUTE = Set.of(
            "T-MISSING",
            "T-BLANK",
            "T-NONNUM",
            "T-UNREAD",
            "T-CONFIRM",
            "T-SUM-ROW",
            "T-SUM-COL",
            "T-BALANCE",
            "T-REVIEW-SUM",
            "X-DROPPED");

    public Finding {
        cells = List.copyOf(cells);
        spans = List.copyOf(spans);
        at = List.copyOf(at);
    }

    /** Whether staff may ask the office or a secrecy reviewer to judge it (申请复核). */
    public boolean isContestable() {
        return severity == Severity.ERROR && !BEYOND_DISPUTE.contains(rule);
    }

    /** A finding that stands for itself. */
    public Finding(
            String id,
            String rule,
            Severity severity,
            String message,
            List<CellId> cells,
            List<TextSpan> spans,
            List<Place> at) {
        this(id, rule, severity, message, cells, spans, at, null);
    }

    /** The same finding as what follows from another; null for one that stands for itself. */
    public Finding following(String newCause, String hint) {
        return new Finding(id, rule, severity, message + hint, cells, spans, at, newCause);
    }

    /** The same finding under another id. */
    public Finding as(String newId) {
        return new Finding(newId, rule, severity, message, cells, spans, at, cause);
    }

    /** The same finding, no graver than that. */
    public Finding atMost(Severity gravest) {
        Severity milder = severity.compareTo(gravest) < 0 ? gravest : severity;
        return new Finding(id, rule, milder, message, cells, spans, at, cause);
    }

    /** A finding on the report as a whole, or on what is not there. */
    public static Finding of(String rule, Severity severity, String subject, String message) {
        return of(rule, severity, subject, message, List.of());
    }

    /**
     * A finding on words.
     *
     * @param subject tells it from the rule's other findings; empty where there can be but one
     */
    public static Finding on(String rule, Severity severity, String subject, String message, List<TextSpan> spans) {
        return new Finding(id(rule, subject), rule, severity, message, List.of(), spans, List.of());
    }

    /** The same finding, cells taking part in it too. */
    public Finding with(List<Entry> entries) {
        Finding onCells = of(rule, severity, "", message, entries);
        return new Finding(id, rule, severity, message, onCells.cells(), spans, onCells.at());
    }

    private static String id(String rule, String subject) {
        return subject.isEmpty() ? rule : rule + ":" + subject;
    }

    /**
     * A finding on cells.
     *
     * @param subject tells it from the rule's other findings; empty where there can be but one
     */
    public static Finding of(String rule, Severity severity, String subject, String message, List<Entry> entries) {
        return new Finding(
                id(rule, subject),
                rule,
                severity,
                message,
                entries.stream().map(Entry::id).toList(),
                List.of(),
                entries.stream()
                        .map(entry -> entry.cell().at())
                        .filter(Objects::nonNull)
                        .toList());
    }
}
