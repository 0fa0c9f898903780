package cn.nianbao.check;

import cn.nianbao.format.StatutoryTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule on single cells. It speaks once a row, because a clerk mends a row at a time and wants few lines to read. */
interface RowRule extends TableRule {

    boolean concerns(Entry entry);

    /** What to say of these cells of that row. */
    String message(Line row, List<Entry> concerned);

    default Severity severity() {
        return Severity.ERROR;
    }

    @Override
    default List<Finding> check(Form form) {
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
        List<Entry> concerned = concerned(row.entries());
        return concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(code(), severity(), row.subject(), message(row, concerned), concerned));
    }

    /** Nearly every row is as it should be, and needs no more than a look. */
    private List<Entry> concerned(List<Entry> entries) {
        for (Entry entry : entries) {
            if (concerns(entry)) {
                return entries.stream().filter(this::concerns).toList();
            }
        }
        return List.of();
    }

    /** Names columns, such as 自然人、总计. */
    static String columns(List<Entry> entries) {
        return entries.stream().map(entry -> entry.head().brief()).collect(Collectors.joining("、"));
    }
}
