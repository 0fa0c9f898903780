package cn.nianbao.review.console.review;

import cn.nianbao.difference.Piece;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.console.Whereabouts;
import cn.nianbao.review.difference.CellChange;
import cn.nianbao.review.difference.Comparing.Compared;
import cn.nianbao.review.difference.FieldChange;
import cn.nianbao.review.difference.Made;
import cn.nianbao.review.difference.SectionChange;
import java.util.List;

/**
 * What differs, as the page shows it.
 *
 * @param before when the revision was made that the report is compared with
 * @param same how many figures are equal
 * @param other how many cells stand in one of the two statutory forms only
 */
public record Changes(
        String before,
        long count,
        List<Cell> cells,
        List<Field> fields,
        List<Section> sections,
        long same,
        long other) {

    /** A figure that differs. */
    public record Cell(String anchor, String place, String before, String after, String made, String why) {

        private static Cell of(CellChange change) {
            return new Cell(
                    Whereabouts.anchor(change.cell()),
                    change.place(),
                    change.before(),
                    change.after(),
                    by(change.made()),
                    change.made() == null ? "" : change.made().why());
        }
    }

    /** What differs beside figures and prose. */
    public record Field(FieldChange change, String made) {}

    /** A section whose words differ. */
    public record Section(SectionChange change, String made) {

        public List<Piece> pieces() {
            return change.pieces();
        }
    }

    static Changes of(Compared compared) {
        var comparison = compared.comparison();
        return new Changes(
                Standing.shown(compared.before().madeAt()),
                comparison.count(),
                comparison.cells().stream().map(Cell::of).toList(),
                comparison.fields().stream()
                        .map(change -> new Field(change, by(change.made())))
                        .toList(),
                comparison.sections().stream()
                        .map(change -> new Section(change, by(change.made())))
                        .toList(),
                comparison.sameCells(),
                comparison.otherCells());
    }

    private static String by(Made made) {
        return made == null ? "" : made.by() + " " + Standing.shown(made.at()) + " " + made.how();
    }
}
