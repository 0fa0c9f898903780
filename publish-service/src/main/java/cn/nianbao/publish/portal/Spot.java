package cn.nianbao.publish.portal;

import cn.nianbao.form.FormGrid;
import cn.nianbao.publish.portal.TableGrid.Figure;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import io.quarkus.qute.HtmlEscaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The place of one figure in the markup of a table, with what its template makes around each kind of figure. */
final class Spot {

    /** They stand for what differs from report to report while the template is run; no figure holds them. */
    private static final String DIGITS = "\uE000";

    private static final String UNIT = "\uE001";

    private static final HtmlEscaper ESCAPER = new HtmlEscaper(List.of());

    private final FormGrid.Place place;
    private final AtomicReferenceArray<List<String>> looks = new AtomicReferenceArray<>(4 * CellState.values().length);

    Spot(FormGrid.Place place) {
        this.place = place;
    }

    void write(Map<CellId, Cell> cells, StringBuilder html) {
        Cell cell = cells.get(place.cell());
        String digits = Figure.digits(cell);
        for (String piece : look(cell, digits)) {
            if (piece.equals(DIGITS)) {
                html.append(digits);
            } else if (piece.equals(UNIT)) {
                html.append(ESCAPER.map(cell.unit(), null));
            } else {
                html.append(piece);
            }
        }
    }

    /** Made when the first figure of its kind comes; made twice by two at once it is the same. */
    private List<String> look(Cell cell, String digits) {
        int kind = 4 * cell.state().ordinal() + (digits.equals("0") ? 2 : 0) + (cell.unit() != null ? 1 : 0);
        List<String> known = looks.get(kind);
        if (known == null) {
            known = made(Figure.of(place.cell(), cell));
            looks.set(kind, known);
        }
        return known;
    }

    private List<String> made(Figure figure) {
        String digits = figure.isZero() ? figure.digits() : DIGITS;
        String unit = figure.unit() == null ? null : UNIT;
        String html = Pages.figure(new Figure(figure.cell(), figure.state(), digits, unit), place);
        List<String> pieces = new ArrayList<>();
        // before and after each mark, the marks among them
        for (String piece : html.split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])")) {
            pieces.add(piece);
        }
        return List.copyOf(pieces);
    }
}
