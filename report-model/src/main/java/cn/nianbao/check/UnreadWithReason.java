package cn.nianbao.check;

import cn.nianbao.format.StatutoryTable;
import java.util.List;

/**
 * Cells that could not be read, with a reason but no figure to choose from. Each row hears of them as unread already, so the
 * reason is told once a table.
 */
final class UnreadWithReason implements TableRule {

    private final UnconfirmedCell confirm = new UnconfirmedCell();

    @Override
    public String code() {
        return confirm.code();
    }

    @Override
    public String source() {
        return confirm.source();
    }

    @Override
    public List<Finding> check(Form form) {
        return form.readTables().stream()
                .map(table -> finding(
                        table,
                        form.entries(table).filter(UnreadWithReason::concerns).toList()))
                .filter(finding -> !finding.cells().isEmpty())
                .toList();
    }

    private static boolean concerns(Entry entry) {
        return entry.isOpen() && !entry.hasChoice();
    }

    private Finding finding(StatutoryTable table, List<Entry> unread) {
        String message = table.caption() + "有 " + unread.size() + " 格没有识别出来，须由人工补填。" + UnconfirmedCell.reasons(unread);
        return Finding.of(code(), Severity.ERROR, table.id(), message, unread);
    }
}
