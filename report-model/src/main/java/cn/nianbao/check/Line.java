package cn.nianbao.check;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** A row or a column of a statutory table with what the report has in it. */
record Line(StatutoryTable table, Direction direction, Label label, List<Entry> entries) {

    /** Which way a line runs. */
    enum Direction {
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
    String words() {
        String head = label.brief().replace('“', '‘').replace('”', '’');
        return table.caption() + "“" + head + "”" + direction.shown;
    }

    /** Tells it from the other lines of its direction, in the id of a finding. */
    String subject() {
        return table.id() + ":" + label.id();
    }

    /** The entries under these heads, in the given order. */
    List<Entry> entries(List<String> heads) {
        List<Entry> found = new ArrayList<>(heads.size());
        for (String head : heads) {
            found.add(entry(head));
        }
        return found;
    }

    private Entry entry(String head) {
        for (Entry entry : entries) {
            if (entry.head().id().equals(head)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("勾稽式里没有这一项：" + head);
    }
}
