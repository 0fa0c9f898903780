package cn.nianbao.reader.statutory;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.PageNumber;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns blocks into table rows; prose gives none. */
final class Lines {

    private static final Pattern WORD = Pattern.compile("(?U)\\S+");
    private static final Pattern SPACE_WITHIN = Pattern.compile("(?U)\\S\\s+\\S");
    private static final Set<String> NONE = Set.of("无", "零", "暂无", "没有", "不适用");
    private static final int LONGEST_LINE = 20_000;

    private final Vocabulary vocabulary;

    Lines(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<TableRow> rows(int number, Block block) {
        if (block instanceof Block.Grid grid) {
            return rows(number, grid);
        }
        return block instanceof Block.Paragraph line && !PageNumber.isMarked(line.text())
                ? row(number, line).stream().toList()
                : List.of();
    }

    private List<TableRow> rows(int block, Block.Grid grid) {
        int width = grid.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        return grid.rows().stream()
                .map(row -> new TableRow(block, width, pieces(row)))
                .filter(row -> !row.pieces().isEmpty())
                .toList();
    }

    private List<Piece> pieces(List<Block.GridCell> row) {
        List<Piece> pieces = new ArrayList<>();
        for (Block.GridCell cell : row) {
            int to = cell.column() + cell.columnSpan();
            if (cell.at() instanceof Place.InText && PageNumber.isMarked(cell.text())) {
                continue;
            }
            if (cell.at() instanceof Place.InText at && isSeveral(cell.text())) {
                pieces.addAll(split(cell.text(), at, cell.column(), to));
            } else {
                pieces.add(piece(cell.text(), cell.at(), cell.column(), to));
            }
        }
        return pieces;
    }

    /** Two figures in a cell may be one number in halves; more are the figures of cells that ran together. */
    private static boolean isSeveral(String text) {
        if (!SPACE_WITHIN.matcher(text).find()) {
            return false;
        }
        Figure figure = Figure.of(text);
        boolean twoHalves =
                figure.doubt() != null && WORD.matcher(text).results().count() == 2;
        return figure.state() != CellState.NUMBER && !twoHalves;
    }

    /** A text cell that holds several figures or a label with figures: the converter lost the columns between. */
    private List<Piece> split(String text, Place.InText at, int from, int to) {
        return tabular(text, at, from, to)
                .filter(pieces -> pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.VALUE))
                .orElseGet(() -> List.of(piece(text, at, from, to)));
    }

    /** The line as a row; empty where it is prose. */
    private Optional<TableRow> row(int block, Block.Paragraph line) {
        return tabular(line.text(), line.at(), 0, 0).map(pieces -> new TableRow(block, 0, pieces));
    }

    private Optional<List<Piece>> tabular(String text, Place at, int from, int to) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        int label = -1;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!isValue(word.group())) {
                label = label < 0 ? word.start() : label;
                continue;
            }
            pieces.addAll(labels(text, label, word.start(), at, from, to));
            pieces.add(piece(word.group(), within(at, word.start(), word.end()), from, to));
            label = -1;
        }
        pieces.addAll(labels(text, label, text.length(), at, from, to));
        boolean onlyTable = !pieces.isEmpty()
                && pieces.stream().noneMatch(piece -> piece.kind() == Piece.Kind.OTHER || piece.isBlank());
        return onlyTable ? Optional.of(pieces) : Optional.empty();
    }

    /** The words between two figures: one label with spaces inside, or several heads in a row. */
    private List<Piece> labels(String text, int start, int end, Place at, int from, int to) {
        if (start < 0) {
            return List.of();
        }
        String words = text.substring(start, end).stripTrailing();
        Piece whole = piece(words, within(at, start, start + words.length()), from, to);
        List<Piece> heads = WORD.matcher(words)
                .results()
                .map(head -> piece(head.group(), within(at, start + head.start(), start + head.end()), from, to))
                .toList();
        boolean severalHeads =
                whole.kind() == Piece.Kind.OTHER && heads.stream().allMatch(Piece::isLabel);
        return severalHeads ? heads : List.of(whole);
    }

    private Piece piece(String text, Place at, int from, int to) {
        return new Piece(text, kind(text), at, from, to);
    }

    private Piece.Kind kind(String text) {
        if (text.isBlank()) {
            return Piece.Kind.BLANK;
        }
        if (isValue(text)) {
            return Piece.Kind.VALUE;
        }
        if (NONE.contains(text.strip())) {
            return Piece.Kind.NONE;
        }
        return vocabulary.isPartOfLabel(text) ? Piece.Kind.LABEL : Piece.Kind.OTHER;
    }

    private static boolean isValue(String text) {
        return Figure.of(text).isValue();
    }

    private static Place within(Place at, int from, int to) {
        return at instanceof Place.InText line
                ? new Place.InText(line.line(), line.from() + from, line.from() + to - 1)
                : at;
    }
}
