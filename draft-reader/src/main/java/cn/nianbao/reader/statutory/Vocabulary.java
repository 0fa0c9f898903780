package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CellState;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that stand in statutory tables, of all formats, and nothing else. */
final class Vocabulary {

    /** Heads that are no row or column of their own. */
    private static final List<String> FURNITURE =
            List.of("信息内容", "申请人情况", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "本年新", "小计", "合计");

    /** What a label may end with, where the draft folded it right before that. */
    private static final Pattern CLOSING = Pattern.compile("[”’\"）)]{1,3}");

    /** No label is longer, nor is any word of one. */
    static final int LONGEST = 90;

    /** Less than one letter in four is wrong; in a short label with its number one may be, as recognition leaves it. */
    private static final double LIKE = 0.8;

    private static final double LIKE_WITH_NUMBER = 0.75;

    /** In characters; longer texts are hardly repeated from draft to draft. */
    private static final int LONGEST_REPEATED = 40;

    /** Words that say there is nothing, where a figure is due. */
    private static final Set<String> NONE =
            Set.of("无", "零", "暂无", "没有", "不适用", CellState.TEXT.shown(), CellState.UNREAD.shown());

    /** The texts as the formats have them, made alike once for all drafts. */
    private static final Map<String, Words> OFFICIAL = new HashMap<>();

    /** Other labels, headings and the like, which agencies write alike year after year. */
    private static final Memory<String, Words> REPEATED = new Memory<>();

    private static final Set<String> WORDS = words();

    /** All of them, none touching another. */
    private static final String ALL = String.join("\n", WORDS);

    /** The longest first: what is much shorter than a text is not like it. */
    private static final Letters[] LETTERS = WORDS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Letters::new)
            .toArray(Letters[]::new);

    private static final int LONGEST_WORDS = LETTERS[0].words().length();

    private Vocabulary() {}

    private static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        FURNITURE.forEach(text -> add(words, text));
        StatutoryFormat.all().forEach(format -> format.tables().forEach(table -> {
            add(words, table.caption());
            Stream.concat(table.columns().stream(), table.rows().stream()).forEach(label -> add(words, label));
        }));
        return Collections.unmodifiableSet(words);
    }

    private static void add(Set<String> words, Label label) {
        label.path().forEach(text -> add(words, text));
        label.variants().forEach(text -> add(words, text));
        add(words, String.join("", label.path()));
    }

    private static void add(Set<String> words, String text) {
        Wording.Alike alike = Wording.alike(text);
        words.add(alike.plain());
        words.add(alike.numbered().words());
        Piece.Kind kind = text.length() <= LONGEST ? Piece.Kind.LABEL : Piece.Kind.OTHER;
        OFFICIAL.put(text, new Words(kind, alike.complete()));
    }

    /** What words say that are no figure: a label of a statutory table, nothing, or something else. */
    static Words words(String text) {
        Words official = OFFICIAL.get(text);
        if (official != null) {
            return official;
        }
        boolean repeated = text.length() <= LONGEST_REPEATED && text.indexOf('。') < 0;
        return repeated ? REPEATED.of(text, Vocabulary::complete) : read(text);
    }

    private static Words complete(String text) {
        Words words = read(text);
        words.alike().complete();
        return words;
    }

    private static Words read(String text) {
        Wording.Alike alike = Wording.alike(text);
        return new Words(kind(text, alike), alike);
    }

    private static Piece.Kind kind(String text, Wording.Alike words) {
        if (NONE.contains(text.strip())) {
            return Piece.Kind.NONE;
        }
        return text.length() <= LONGEST && isPartOfLabel(text, words) ? Piece.Kind.LABEL : Piece.Kind.OTHER;
    }

    /** Whether the text is a label of a statutory table, wholly or nearly, or a piece that is left of one, such as 容仍不明确. */
    private static boolean isPartOfLabel(String text, Wording.Alike words) {
        String said = words.numbered().words();
        if (said.isEmpty()) {
            return CLOSING.matcher(text).matches();
        }
        if (WORDS.contains(said) || WORDS.contains(words.withoutNotes())) {
            return true;
        }
        double floor = words.numbered().number().isEmpty() ? LIKE : LIKE_WITH_NUMBER;
        boolean inside = said.length() <= LONGEST_WORDS && !Character.isDigit(said.charAt(0)) && ALL.contains(said);
        return inside || said.length() > 3 && isLikeOne(said, floor);
    }

    private static boolean isLikeOne(String said, double floor) {
        Letters letters = new Letters(said);
        double shortest = floor * said.length() - 1;
        for (int i = 0; i < LETTERS.length && LETTERS[i].words().length() > shortest; i++) {
            if (letters.areLike(LETTERS[i], floor)) {
                return true;
            }
        }
        return false;
    }
}
