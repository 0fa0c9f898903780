package cn.nianbao.review.console;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.remark.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The remarks on a report (审核意见): those without an answer first, and the places that a new one can be pinned to.
 *
 * @param make whether the person before the page may remark
 * @param answer whether they may answer
 */
public record RemarkList(List<Line> lines, List<Group> places, boolean make, boolean answer) {

    /**
     * A remark.
     *
     * @param place where it is pinned, in words; empty where it is of the whole report
     * @param anchor that place within the page; empty where there is none
     * @param answer empty until staff answer
     */
    public record Line(
            String id, String place, String anchor, String text, String by, String answer, String answeredBy) {}

    /** Places under one heading of the list to choose from. */
    public record Group(String name, List<Place> places) {}

    /** A place to choose; its value says whether it is a section or a cell. */
    public record Place(String value, String name) {}

    static final String SECTION = "section:";
    static final String CELL = "cell:";

    public static RemarkList of(List<Remark> remarks, Report report, boolean make, boolean answer) {
        return new RemarkList(
                remarks.stream()
                        .sorted(Comparator.comparing(remark -> remark.answer() != null))
                        .map(remark -> line(remark, report))
                        .toList(),
                make ? places(report) : List.of(),
                make,
                answer);
    }

    public long open() {
        return lines.stream().filter(line -> line.answer().isEmpty()).count();
    }

    public boolean isShown() {
        return make || !lines.isEmpty();
    }

    private static Line line(Remark remark, Report report) {
        return new Line(
                remark.id().toString(),
                place(remark, report),
                anchor(remark),
                remark.text(),
                remark.byName() + "（" + Words.step(remark.step()) + "）" + Standing.shown(remark.at()),
                remark.answer() == null ? "" : remark.answer(),
                remark.answeredBy() == null ? "" : remark.answeredBy());
    }

    private static String place(Remark remark, Report report) {
        if (remark.cell() != null) {
            return StatutoryFormat.of(report.format())
                    .filter(format -> format.cells().contains(CellId.of(remark.cell())))
                    .map(format -> format.words(CellId.of(remark.cell())))
                    .orElse(remark.cell());
        }
        return Optional.ofNullable(remark.section())
                .map(id -> report.sections().stream()
                        .filter(section -> section.id().equals(id))
                        .findFirst()
                        .map(Whereabouts::heading)
                        .orElse("原稿中的一个部分（现已不在报告中）"))
                .orElse("");
    }

    private static String anchor(Remark remark) {
        if (remark.cell() != null) {
            return Whereabouts.anchor(CellId.of(remark.cell()));
        }
        return remark.section() == null ? "" : Whereabouts.anchor(remark.section());
    }

    private static List<Group> places(Report report) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "文字部分", report.sections().stream().map(RemarkList::place).toList()));
        StatutoryFormat.of(report.format()).ifPresent(format -> format.tables()
                .forEach(table -> groups.add(new Group(table.caption(), cells(table, format)))));
        return groups;
    }

    private static Place place(Section section) {
        return new Place(SECTION + section.id(), Whereabouts.heading(section));
    }

    /** The table's name stands above them already. */
    private static List<Place> cells(StatutoryTable table, StatutoryFormat format) {
        return table.cells().stream()
                .map(cell -> new Place(
                        CELL + cell,
                        format.words(cell).substring(table.caption().length())))
                .toList();
    }
}
