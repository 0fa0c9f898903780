package cn.nianbao.publish.portal;

import cn.nianbao.difference.Difference;
import cn.nianbao.difference.Piece;
import cn.nianbao.difference.Run;
import cn.nianbao.difference.WordDiff;
import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicExplanation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a corrected version says of itself (更正说明): which figures and sentences are otherwise than in the version before.
 * Reckoned from the two published records, so that nobody can forget one.
 *
 * @param kind null where nobody said
 * @param reason null where nobody said
 * @param otherCells how many cells only one of two statutory forms has
 */
public record CorrectionNote(
        CorrectionKind kind, String reason, List<Figure> figures, List<Words> words, long otherCells) {

    /** So many changes are read at a glance; more are folded away behind their number. */
    private static final int GLANCE = 12;

    /** A figure that differs; {@code cell} is its public name. */
    public record Figure(String cell, String place, String from, String to) {}

    /** A sentence or another text that differs, and where it stands. */
    public record Words(String place, List<Run> runs) {}

    static CorrectionNote of(CanonicalRecord before, CanonicalRecord after) {
        Difference difference = Difference.between(before.report(), after.report());
        StatutoryFormat format = StatutoryFormat.of(after.report().format()).orElseThrow();
        List<Figure> figures = difference.cells().stream()
                .map(change -> new Figure(
                        change.cell().toString(),
                        format.words(change.cell()),
                        shown(change.before()),
                        shown(change.after())))
                .toList();
        var said = after.notes().correction();
        return new CorrectionNote(
                said == null ? null : said.kind(),
                said == null ? null : said.reason(),
                figures,
                Stream.of(fields(difference), sections(difference), explanations(before, after))
                        .flatMap(words -> words)
                        .toList(),
                difference.otherCells());
    }

    public int count() {
        return figures.size() + words.size();
    }

    public boolean isShort() {
        return count() <= GLANCE;
    }

    private static Stream<Words> fields(Difference difference) {
        return difference.fields().stream().map(field -> new Words(field.name(), field.runs()));
    }

    private static Stream<Words> sections(Difference difference) {
        return difference.sections().stream().flatMap(section -> {
            String heading = Objects.toString(new FormPart(section.section(), List.of()).heading(), "前言");
            return section.pieces().stream().filter(Piece::isChange).map(piece -> new Words(heading, piece.runs()));
        });
    }

    private static Stream<Words> explanations(CanonicalRecord before, CanonicalRecord after) {
        String old = explained(before);
        String now = explained(after);
        return old.equals(now) ? Stream.empty() : Stream.of(new Words("情况说明", WordDiff.runs(old, now)));
    }

    private static String explained(CanonicalRecord record) {
        return record.notes().explanations().stream()
                .map(PublicExplanation::text)
                .collect(Collectors.joining("\n"));
    }

    /** A record does not keep the words of a cell without a figure, only that there is none. */
    private static String shown(Cell cell) {
        return switch (cell.state()) {
            case NUMBER -> cell.value().toPlainString() + Objects.toString(cell.unit(), "");
            case BLANK -> "空白";
            case SYMBOL -> "/";
            case TEXT -> "文字";
            case UNREAD -> "未能识别";
        };
    }
}
