package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryTable;
import java.util.List;

/** A statutory table is absent, or not one of its cells could be read, as when it is a picture. */
final class MissingTable implements Rule {

    private static final String REMEDY = "如果表格是图片，请换成可编辑的表格后重新上传，或者在这里补填。";

    @Override
    public String code() {
        return "T-MISSING";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Form form = Form.of(subject);
        if (form.tables().isEmpty()) {
            return List.of(Finding.of(code(), Severity.ERROR, "", "没有找到任何一张法定统计表（表二、表三、表四）。" + REMEDY));
        }
        return form.tables().stream()
                .filter(form::isMissing)
                .map(table -> missing(form, table))
                .toList();
    }

    private Finding missing(Form form, StatutoryTable table) {
        List<Entry> entries = form.entries(table).toList();
        boolean found = entries.stream().anyMatch(entry -> entry.cell().at() != null);
        String message = "“" + table.section().heading() + "”部分"
                + (found ? "的" + name(table) + "没有一格能识别出来。" : "没有找到" + name(table) + "。") + REMEDY;
        return Finding.of(code(), Severity.ERROR, table.id(), message, entries);
    }

    private static String name(StatutoryTable table) {
        return table.caption().startsWith("表") ? table.caption() : table.caption() + "的统计表";
    }
}
