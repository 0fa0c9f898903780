package cn.nianbao.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 整改单: what the supervising office wants mended, and what became of each item.
 *
 * @param from the supervising office
 * @param round 1 for the first time
 * @param due until when it is to be mended; null where nobody has said, so that it is written by hand
 * @param demand what is asked of the agency as a whole; empty where the items say all
 * @param answered by whom and when the agency reported it mended
 * @param accepted the office's look at it afterwards
 */
public record RectificationOrder(
        String number,
        ReportFacts report,
        String from,
        int round,
        LocalDate due,
        String demand,
        List<Item> items,
        Signature issued,
        Signature answered,
        Opinion accepted,
        RecordProof proof,
        Instant at)
        implements Form {

    public RectificationOrder {
        items = List.copyOf(items);
    }

    /**
     * One thing to mend.
     *
     * @param place cell or section as people name it
     * @param answer what was done; empty while it is open
     */
    public record Item(String place, String problem, String answer) {}

    @Override
    public String title() {
        return "政府信息公开工作年度报告整改单";
    }

    public String dueDay() {
        return due == null ? "　　年　月　日" : Dates.day(due);
    }
}
