package cn.nianbao.reader.statutory;

import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows that an agency added to a statutory table: right below a row of the format, with as many figures, under words that the
 * format does not know. What is less than that may be the layout's doing and is not told.
 */
final class ExtraRows {

    private static final Pattern NAME = Pattern.compile("(?!备注|说明|填报|审核|单位)[\\p{IsHan}（）()、]{2,20}");

    private ExtraRows() {}

    static List<Concern> of(List<Entry> entries, List<Alignment.Match> matches) {
        List<Concern> extra = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Alignment.Match above = matches.get(i);
            int end = i + 1 < matches.size() ? matches.get(i + 1).first() : entries.size();
            for (int entry = above.last() + 1; entry < end && isExtra(entries.get(entry), above); entry++) {
                extra.add(concern(entries.get(entry), above));
            }
        }
        return extra;
    }

    private static boolean isExtra(Entry entry, Alignment.Match above) {
        return !entry.afterProse()
                && !entry.labels().isEmpty()
                && entry.labels().stream().allMatch(label -> label.kind() == Piece.Kind.OTHER)
                && NAME.matcher(name(entry)).matches()
                && entry.figures() == above.row().columns()
                && entry.values().stream()
                        .filter(value -> !value.isBlank())
                        .allMatch(value -> value.kind() == Piece.Kind.VALUE);
    }

    private static Concern concern(Entry entry, Alignment.Match above) {
        return new Concern(
                Concern.Kind.ROW,
                "“" + name(entry) + "”（" + above.row().table().caption() + "）",
                entry.labels().get(0).at());
    }

    private static String name(Entry entry) {
        return entry.labels().stream().map(label -> label.text().strip()).collect(Collectors.joining());
    }
}
