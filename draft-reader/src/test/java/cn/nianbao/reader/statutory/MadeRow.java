package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of an invented draft, before it is laid out.
 *
 * @param stub how many grid columns of the table are for labels
 * @param labels the labels as a person sees them in this row, those of groups only in their first row; empty places count
 * @param figures what stands in the figure columns; for heads their words
 */
record MadeRow(int stub, List<String> labels, List<String> figures, boolean head) {

    MadeRow {
        labels = new ArrayList<>(labels);
        figures = new ArrayList<>(figures);
    }

    /** Every grid cell of the row, a cell that covers several followed by empty ones. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(labels);
        while (cells.size() < stub) {
            cells.add("");
        }
        cells.addAll(figures);
        return cells;
    }

    /** Only the cells that the file holds: none below a row span, one for a column span. */
    List<String> written() {
        List<String> cells = new ArrayList<>();
        labels.stream().filter(label -> !label.isEmpty()).forEach(cells::add);
        figures.stream().filter(figure -> !head || !figure.isEmpty()).forEach(cells::add);
        return cells;
    }
}
