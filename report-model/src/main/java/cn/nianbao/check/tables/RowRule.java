package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule on single cells. It speaks once a row, because a clerk mends a row at a time and wants few lines to read. */
interface RowRule extends Rule {

    boolean concerns(Entry entry);

    /** What to say of these cells of that row. */
    String message(Line row, List<Entry> concerned);

    default Severity severity() {
        return Severity.ERROR;
    }

    @Override
    default List<Finding> check(Report report, Context context) {
        Form form = Form.of(report);
        return form.readTables().stream()
                .flatMap(table -> rows(form, table).stream())
                .toList();
    }

    private List<Finding> rows(Form form, StatutoryTable table) {
        return form.lines(table, Line.Direction.ROW).stream()
                .map(this::finding)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(Line row) {
        List<Entry> concerned = row.entries().stream().filter(this::concerns).toList();
        return concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(code(), severity(), row.subject(), message(row, concerned), concerned));
    }

    /** Names columns, such as 自然人、总计. */
    static String columns(List<Entry> entries) {
        return entries.stream().map(entry -> entry.head().brief()).collect(Collectors.joining("、"));
    }
}
