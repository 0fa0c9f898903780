package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule on single cells that hold something other than plain numbers. It speaks once a row, because a clerk mends a row at a
 * time and wants few lines to read.
 */
interface RowRule extends Rule {

    boolean concerns(Entry entry);

    /** What to say of these cells of that row. */
    String message(Line row, List<Entry> concerned);

    default Severity severity() {
        return Severity.ERROR;
    }

    @Override
    default List<Finding> check(Subject subject) {
        Form form = Form.of(subject);
        List<Finding> findings = new ArrayList<>();
        for (StatutoryTable table : form.readTables()) {
            for (Line row : form.notableRows(table)) {
                List<Entry> concerned = row.entriesThat(this::concerns);
                if (!concerned.isEmpty()) {
                    findings.add(Finding.of(code(), severity(), row.subject(), message(row, concerned), concerned));
                }
            }
        }
        return findings;
    }

    /** Names columns, such as 自然人、总计. */
    static String columns(List<Entry> entries) {
        return entries.stream().map(entry -> entry.head().brief()).collect(Collectors.joining("、"));
    }
}
