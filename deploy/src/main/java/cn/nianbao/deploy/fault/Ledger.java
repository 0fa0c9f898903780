package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.fault.Sheet.Copy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The offices' own book of all their reports, kept outside the system and by nothing but its answers. */
final class Ledger {
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    Sheet open(String agency, int year) {
        return sheets.computeIfAbsent(key(agency, year), key -> new Sheet(agency, year));
    }

    /** Every sheet as it is now, by agency and year. */
    Map<String, Copy> copy() {
        Map<String, Copy> copies = new ConcurrentHashMap<>();
        sheets.forEach((key, sheet) -> copies.put(key, sheet.copy()));
        return copies;
    }

    /** Reports whose sheet is not closed. */
    List<Copy> open() {
        return copy().values().stream().filter(Copy::isOpen).toList();
    }

    static String key(String agency, int year) {
        return agency + "/" + year;
    }
}
