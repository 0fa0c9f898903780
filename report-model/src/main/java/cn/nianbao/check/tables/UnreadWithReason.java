package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells that could not be read, with a reason but no figure to choose from. Each row hears of them as unread already, so the
 * reason is told once a table.
 */
final class UnreadWithReason implements Rule {

    private final UnconfirmedCell confirm = new UnconfirmedCell();

    @Override
    public String code() {
        return confirm.code();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Form form = Form.of(subject);
        List<Finding> findings = new ArrayList<>();
        for (StatutoryTable table : form.readTables()) {
            List<Entry> unread = new ArrayList<>();
            form.notableRows(table).forEach(row -> unread.addAll(row.entriesThat(UnreadWithReason::concerns)));
            if (!unread.isEmpty()) {
                findings.add(finding(table, unread));
            }
        }
        return findings;
    }

    private static boolean concerns(Entry entry) {
        return entry.isOpen() && !entry.hasChoice();
    }

    private Finding finding(StatutoryTable table, List<Entry> unread) {
        String message = table.caption() + "有 " + unread.size() + " 格没有识别出来，须由人工补填。" + UnconfirmedCell.reasons(unread);
        return Finding.of(code(), Severity.ERROR, table.id(), message, unread);
    }
}
