package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Line;
import cn.nianbao.check.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** A unit stands beside the figure inside the cell; it belongs into the head or a note. */
final class UnitInCell implements RowRule {

    @Override
    public String code() {
        return "T-UNIT";
    }

    @Override
    public Severity severity() {
        return Severity.NOTICE;
    }

    @Override
    public boolean concerns(Entry entry) {
        return entry.cell().unit() != null;
    }

    @Override
    public String message(Line row, List<Entry> withUnit) {
        String cells = withUnit.stream()
                .map(entry ->
                        "“" + entry.head().text() + "”列把单位“" + entry.cell().unit() + "”写进了格里")
                .collect(Collectors.joining("，"));
        return row.words() + cells + "。格里请只填数字；数字的单位与表头不同的，请先换算。";
    }
}
