package cn.nianbao.reader.draft;

import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of a paper's pages, which converters leave between the lines, in the midst of a table too. */
public final class PageNumber {

    private static final Pattern MARKED = Pattern.compile("(?iU)[-‐‑–—―─－·•]+\\s*\\d{1,3}\\s*[-‐‑–—―─－·•]+"
            + "|第\\s*\\d{1,3}\\s*页(?:\\s*[，,/|]?\\s*共\\s*\\d{1,3}\\s*页)?|共\\s*\\d{1,3}\\s*页\\s*[，,/|]?\\s*第\\s*\\d{1,3}\\s*页"
            + "|page\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?|(?<page>[1-9]\\d{0,2})\\s*[/／]\\s*(?<last>\\d{1,3})");
    private static final String BEGINNINGS = "-‐‑–—―─－·•第共pP";
    private static final Pattern BARE = Pattern.compile("[1-9]\\d{0,2}");
    private static final int LATEST_FIRST = 3;
    private static final int FEWEST = 3;

    private PageNumber() {}

    /** Whether the words are a page's number and can be nothing else: {@code - 3 -}, 第3页 共9页, 3/9. */
    public static boolean isMarked(String text) {
        String words = text.strip();
        if (words.isEmpty() || !mayBegin(words.charAt(0))) {
            return false;
        }
        Matcher marked = MARKED.matcher(words);
        return marked.matches() && (marked.group("page") == null || isWithin(marked));
    }

    /** Whether the page is one of so many: 0/0 and 3/1 are what was added and dropped in a year. */
    private static boolean isWithin(Matcher marked) {
        return Integer.parseInt(marked.group("page")) <= Integer.parseInt(marked.group("last"));
    }

    /** Hardly a line begins as a page's number does, and most need no more than this look. */
    private static boolean mayBegin(char first) {
        return Character.isDigit(first) || BEGINNINGS.indexOf(first) >= 0;
    }

    /** The draft without them. */
    public static List<Block> without(List<Block> draft) {
        List<Block> rest = new ArrayList<>(draft);
        rest.removeIf(block -> block instanceof Block.Paragraph line && isMarked(line.text()));
        Set<Block> bare = Collections.newSetFromMap(new IdentityHashMap<>());
        bare.addAll(bare(rest));
        rest.removeIf(bare::contains);
        return rest;
    }

    /**
     * Numbers without a mark, each alone between empty lines. A figure that was parted from its row may look the same, so they
     * count as pages only where all of them together run on by one from the first pages of the paper.
     */
    private static List<Block> bare(List<Block> draft) {
        List<Block> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (!isAlone(draft, i)) {
                continue;
            }
            int number =
                    Integer.parseInt(((Block.Paragraph) draft.get(i)).text().strip());
            if (found.isEmpty() ? number > LATEST_FIRST : number != next) {
                return List.of();
            }
            found.add(draft.get(i));
            next = number + 1;
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    private static boolean isAlone(List<Block> draft, int i) {
        return draft.get(i) instanceof Block.Paragraph line
                && line.at() instanceof Place.InText at
                && BARE.matcher(line.text().strip()).matches()
                && (i == 0 || lines(draft.get(i - 1)).max().orElse(0) < at.line() - 1)
                && (i == draft.size() - 1 || lines(draft.get(i + 1)).min().orElse(Integer.MAX_VALUE) > at.line() + 1);
    }

    /** The lines of text that the block stands on. */
    private static IntStream lines(Block block) {
        Stream<Place> places = block instanceof Block.Grid grid
                ? grid.rows().stream().flatMap(List::stream).map(Block.GridCell::at)
                : Stream.ofNullable(((Block.Paragraph) block).at());
        return places.filter(Place.InText.class::isInstance).mapToInt(at -> ((Place.InText) at).line());
    }
}
