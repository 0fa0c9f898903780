package cn.nianbao.deploy.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * Something that is not as it was written.
 *
 * @param of the case; null where a head's file itself is wrong
 * @param entry the entry's number; 0 where it is the whole record
 * @param head the day of the file that is wrong, or that tells; null where the chain tells by itself
 */
record Flaw(CaseRecord of, int entry, LocalDate head, String what) {

    static Flaw of(CaseRecord record, int entry, String what) {
        return new Flaw(record, entry, null, what);
    }

    String line() {
        if (of == null) {
            return "每日校验文件 " + head + "：" + what;
        }
        String where = of.report() + "（编号 " + of.id() + "）";
        return where + (entry == 0 ? "" : "第 " + entry + " 条") + "：" + what;
    }

    void addTo(ObjectNode node) {
        node.put("report", of == null ? null : of.report());
        node.put("case", of == null ? null : of.id().toString());
        node.put("entry", entry == 0 ? null : (Integer) entry);
        node.put("head", head == null ? null : head.toString());
        node.put("what", what);
    }
}
