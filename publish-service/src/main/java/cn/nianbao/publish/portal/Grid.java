package cn.nianbao.publish.portal;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The markup of a statutory table, made from its templates once for all reports: between the figures it never changes, and
 * what is around a figure depends on its kind alone. A report's page then only has the figures put in, which is what makes a
 * page cheap that is not in memory.
 */
final class Grid {

    private static final Map<StatutoryTable, Grid> READY = new ConcurrentHashMap<>();

    /** Stands for a cell while the table is made; no text of a form holds it. */
    private static final String SPOT = "\uE002";

    private final FormGrid form;
    private final List<String> between;
    private final List<Spot> spots;

    private Grid(FormGrid form, List<String> between, List<Spot> spots) {
        this.form = form;
        this.between = between;
        this.spots = spots;
    }

    /** What the table's template is given: the form, with a mark in each place of a figure. */
    public record Skeleton(FormGrid form, List<Spot> spots) {

        public RawString spot(FormGrid.Place place) {
            spots.add(new Spot(place));
            return new RawString(SPOT);
        }
    }

    static Grid of(StatutoryTable table) {
        return READY.computeIfAbsent(table, unknown -> make(FormGrid.of(unknown)));
    }

    private static Grid make(FormGrid form) {
        Skeleton skeleton = new Skeleton(form, new ArrayList<>());
        List<String> between = List.of(Pages.grid(skeleton).split(SPOT, -1));
        return new Grid(form, between, List.copyOf(skeleton.spots()));
    }

    FormGrid form() {
        return form;
    }

    String filledWith(Map<CellId, Cell> cells) {
        StringBuilder html = new StringBuilder(32_768);
        for (int i = 0; i < spots.size(); i++) {
            html.append(between.get(i));
            spots.get(i).write(cells, html);
        }
        return html.append(between.get(spots.size())).toString();
    }
}
