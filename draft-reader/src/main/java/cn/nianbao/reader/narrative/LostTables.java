package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables that stand below the sign-off, or are attached: they belong to no section, and the report would lose them. */
final class LostTables {

    private static final int LONGEST = 60;

    private LostTables() {}

    /**
     * A concern for each.
     *
     * @param foot the first of the lines that are the site's own, or the number of lines
     */
    static List<Concern> in(List<ProseLine> lines, SignOff signOff, int foot) {
        Set<Block.Grid> known = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.subList(0, Math.min(signOff.from() + 1, foot)).forEach(line -> known.add(line.table()));
        boolean attached = foot < lines.size()
                && PageFurniture.isAttachment(lines.get(foot).text());
        List<Concern> lost = new ArrayList<>();
        for (ProseLine line : lines.subList(signOff.from(), attached ? lines.size() : foot)) {
            if (line.table() != null && known.add(line.table()) && !PageFurniture.isFoot(line.text())) {
                lost.add(new Concern(Concern.Kind.DROPPED, "表格：" + words(line.table()), place(line.table())));
            }
        }
        return lost;
    }

    private static String words(Block.Grid table) {
        String words = table.rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .limit(LONGEST)
                .collect(Collectors.joining(" "));
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static Place place(Block.Grid table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .map(Block.GridCell::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
