package cn.nianbao.check;

import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import java.util.List;

/**
 * What the checker has to say about a report.
 *
 * @param id stable for the same report and rule, so that an explanation stays with its finding
 * @param rule the rule's public code, such as {@code T-BALANCE}
 * @param message what is wrong, with its figures, and what to do
 * @param cells every statutory cell that takes part
 * @param at places in the draft, where it is not cells that take part
 */
public record Finding(String id, String rule, Severity severity, String message, List<CellId> cells, List<Place> at) {

    public Finding {
        cells = List.copyOf(cells);
        at = List.copyOf(at);
    }
}
