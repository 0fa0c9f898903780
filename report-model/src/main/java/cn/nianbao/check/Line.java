package cn.nianbao.check;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A row or a column of a statutory table with what the report has in it. */
public record Line(StatutoryTable table, Direction direction, Label label, List<Entry> entries) {

    /** Which way a line runs. */
    public enum Direction {
        @JsonProperty("row")
        ROW("行"),
        @JsonProperty("column")
        COLUMN("列");

        private final String shown;

        Direction(String shown) {
            this.shown = shown;
        }
    }

    /** Where it is on paper, such as 表三“总计”列. */
    public String words() {
        String head = label.brief().replace('“', '‘').replace('”', '’');
        return table.caption() + "“" + head + "”" + direction.shown;
    }

    /** Tells it from the other lines of its direction, in the id of a finding. */
    public String subject() {
        return table.id() + ":" + label.id();
    }

    /** Those that fit, in order; in nearly every line of nearly every report none does. */
    public List<Entry> entriesThat(Predicate<Entry> fit) {
        List<Entry> fitting = List.of();
        for (Entry entry : entries) {
            if (fit.test(entry)) {
                fitting = fitting.isEmpty() ? new ArrayList<>() : fitting;
                fitting.add(entry);
            }
        }
        return fitting;
    }

    /** Whether there is nothing in it but plain numbers. */
    boolean isPlain() {
        for (Entry entry : entries) {
            if (!entry.isPlain()) {
                return false;
            }
        }
        return true;
    }

    /** The entry under that head. */
    public Entry entry(String head) {
        int at = direction == Direction.ROW ? table.column(head) : table.row(head);
        if (at < 0) {
            throw new IllegalArgumentException("勾稽式里没有这一项：" + head);
        }
        return entries.get(at);
    }
}
