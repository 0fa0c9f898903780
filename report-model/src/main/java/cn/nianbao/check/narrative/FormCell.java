package cn.nianbao.check.narrative;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Line;
import java.math.BigDecimal;

/** A cell of the statutory tables with the row it stands in. */
record FormCell(Line row, Entry entry) {

    boolean isNumber() {
        return entry.cell().isCertain() && entry.cell().isNumber();
    }

    BigDecimal value() {
        return entry.figure();
    }

    /** Such as 表三“一、本年新收”行“总计”列 203. */
    String words() {
        return row.words() + "“" + entry.head().brief() + "”列 " + value().toPlainString();
    }
}
