package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.PageNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands in the margins and is no text: numbers of pages, and heads and feet that run through the pages. A line is one if it
 * is marked as a page's number, or if the same line, but for its numbers, stands at the same height of another page.
 */
final class Margins {

    /** The part of a page's height, at its top and at its foot, where such lines stand. */
    private static final double MARGIN = 0.1;

    private static final double SAME_HEIGHT = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}");

    private final Set<TextLine> aside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> text = new ArrayList<>();

    Margins(List<PageLayout> layouts) {
        Map<String, List<TextLine>> alike = new HashMap<>();
        for (PageLayout layout : layouts) {
            marginal(layout).forEach(line -> alike.computeIfAbsent(key(line), none -> new ArrayList<>())
                    .add(line));
        }
        for (PageLayout layout : layouts) {
            marginal(layout).stream().filter(line -> isAside(line, alike)).forEach(aside::add);
            for (PageItem item : layout.items()) {
                if (item instanceof TextLine line) {
                    take(line);
                }
            }
        }
    }

    private void take(TextLine line) {
        if (aside.contains(line)) {
            blocks.add(new Block.Paragraph(line.text(), false, line.at()));
        } else {
            text.add(line);
        }
    }

    private static List<TextLine> marginal(PageLayout layout) {
        double height = layout.page().height();
        return layout.items().stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .filter(line -> line.top() < MARGIN * height || line.top() > (1 - MARGIN) * height)
                .toList();
    }

    private static String key(TextLine line) {
        return DIGITS.matcher(line.text()).replaceAll("0");
    }

    private static boolean isAside(TextLine line, Map<String, List<TextLine>> alike) {
        if (PageNumber.isMarked(line.text())) {
            return true;
        }
        if (BARE.matcher(line.text()).matches()) {
            return Integer.parseInt(line.text()) == line.page().page().number() || runs(line, alike.get(key(line)));
        }
        return alike.get(key(line)).stream().anyMatch(other -> isSame(line, other));
    }

    /** Numbers that grow with the pages. */
    private static boolean runs(TextLine line, List<TextLine> others) {
        int first = Integer.parseInt(line.text()) - line.page().page().number();
        return others.stream()
                .anyMatch(other -> isSame(line, other)
                        && Integer.parseInt(other.text()) - other.page().page().number() == first);
    }

    private static boolean isSame(TextLine line, TextLine other) {
        return line.page() != other.page() && Math.abs(line.top() - other.top()) < SAME_HEIGHT;
    }

    boolean isAside(TextLine line) {
        return aside.contains(line);
    }

    List<Block> aside() {
        return blocks;
    }

    /** The lines that are text. */
    List<TextLine> text() {
        return text;
    }
}
