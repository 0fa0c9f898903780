package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Doubts amounts whose head names another unit than the format's: 24500 below 单位：元 would be taken for so many 万元. */
final class HeadUnit {

    private static final Pattern UNIT = Pattern.compile("(?:单位[:：]?|[（(])\\s*((?:亿|百万|万|千)?元)\\s*[）)]?");
    private static final String WHY = "表头的单位与格式不同，请换算成格式的单位“%s”后填写";

    /** The unit in the heads of each table that has one. */
    private static final Map<StatutoryTable, String> UNITS = new IdentityHashMap<>();

    static {
        StatutoryFormat.all().forEach(format -> format.tables().forEach(HeadUnit::note));
    }

    private HeadUnit() {}

    private static void note(StatutoryTable table) {
        table.columns().stream()
                .flatMap(column -> units(column.text()))
                .findFirst()
                .ifPresent(unit -> UNITS.put(table, unit));
    }

    /**
     * The reason to doubt.
     *
     * @param above the entries over the table's first row, with that row
     * @return null where there is none
     */
    static String doubt(StatutoryTable table, List<Entry> above) {
        String unit = UNITS.get(table);
        if (unit == null) {
            return null;
        }
        boolean other = above.stream()
                .flatMap(entry -> entry.labels().stream())
                .flatMap(label -> units(label.text()))
                .anyMatch(named -> !named.equals(unit));
        return other ? String.format(WHY, unit) : null;
    }

    private static Stream<String> units(String head) {
        return UNIT.matcher(head).results().map(found -> found.group(1));
    }
}
