package cn.nianbao.reader.text;

import cn.nianbao.reader.draft.TextLine;
import cn.nianbao.reader.draft.TextLine.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of a table that is drawn with borders of signs, where words that are too long for a cell go on in the next line. */
final class BorderedRow {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d.,]*");

    private BorderedRow() {}

    /**
     * The lines between two borders as one row.
     *
     * @return nothing where they are rows of their own: with figures in each, or cut into cells otherwise
     */
    static Optional<List<Span>> of(List<TextLine> lines) {
        if (lines.size() < 2 || lines.stream().anyMatch(line -> !line.hasPipes() || line.lonePipes() > 0)) {
            return Optional.empty();
        }
        List<Span> row = new ArrayList<>(lines.get(0).piped());
        for (TextLine line : lines.subList(1, lines.size())) {
            List<Span> more = line.piped();
            boolean figures =
                    more.stream().anyMatch(cell -> FIGURE.matcher(cell.text()).matches());
            if (more.size() != row.size() || figures) {
                return Optional.empty();
            }
            for (int i = 0; i < row.size(); i++) {
                row.set(i, joined(row.get(i), more.get(i)));
            }
        }
        return Optional.of(row);
    }

    private static Span joined(Span cell, Span more) {
        if (cell.text().isEmpty()) {
            return more;
        }
        return more.text().isEmpty() ? cell : new Span(cell.text() + "\n" + more.text(), cell.at());
    }
}
