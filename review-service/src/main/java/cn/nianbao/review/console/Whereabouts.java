package cn.nianbao.review.console;

import cn.nianbao.form.FormPart;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Section;
import java.util.List;

/** What the places of a report are called within its page, and in words. */
public final class Whereabouts {

    private Whereabouts() {}

    /** The anchor of a cell. */
    public static String anchor(CellId id) {
        return "c-" + id.toString().replaceAll("[^A-Za-z0-9]", "-");
    }

    /** The anchor of a section's heading. */
    public static String anchor(String section) {
        return "s-" + section;
    }

    /** The heading of a section, as the report has it. */
    public static String heading(Section section) {
        return heading(new FormPart(section, List.of()));
    }

    public static String heading(FormPart part) {
        return part.heading() == null ? "前言" : part.heading();
    }
}
