package cn.nianbao.review.console.review;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.console.Whereabouts;
import cn.nianbao.review.remark.Anchor;
import java.util.ArrayList;
import java.util.List;

/** A place of a report to choose; its value says whether it is a section or a cell. */
public record Pin(String value, String name) {

    /** Places under one heading of the list to choose from. */
    public record Group(String name, List<Pin> places) {}

    private static final String SECTION = "section:";
    private static final String CELL = "cell:";

    /** The cell that was chosen; null where it is none. */
    static String cell(String chosen) {
        return after(CELL, chosen);
    }

    /** The section that was chosen; null where it is none. */
    static String section(String chosen) {
        return after(SECTION, chosen);
    }

    /** The anchor within the page of the report; empty for the whole report. */
    static String anchor(Anchor on) {
        if (on.cell() != null) {
            return Whereabouts.anchor(CellId.of(on.cell()));
        }
        return on.section() == null ? "" : Whereabouts.anchor(on.section());
    }

    static List<Group> all(Report report) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("文字部分", report.sections().stream().map(Pin::of).toList()));
        StatutoryFormat.of(report.format()).ifPresent(format -> format.tables()
                .forEach(table -> groups.add(new Group(table.caption(), cells(table, format)))));
        return groups;
    }

    private static Pin of(Section section) {
        return new Pin(SECTION + section.id(), Whereabouts.heading(section));
    }

    /** The table's name stands above them already. */
    private static List<Pin> cells(StatutoryTable table, StatutoryFormat format) {
        return table.cells().stream()
                .map(cell -> new Pin(
                        CELL + cell,
                        format.words(cell).substring(table.caption().length())))
                .toList();
    }

    private static String after(String sort, String place) {
        return place != null && place.startsWith(sort) ? place.substring(sort.length()) : null;
    }
}
