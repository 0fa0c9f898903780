package cn.nianbao.reader.narrative;

import cn.nianbao.reader.statutory.Wording;
import cn.nianbao.report.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may head a section.
 *
 * @param number as written, without its sign; null where there is none
 * @param words the heading
 * @param kind what the words say it is about; {@link SectionKind#EXTRA} where they say nothing the format knows
 * @param rest the text that goes on in the same line; empty in most drafts
 */
record Heading(Style style, String number, String words, SectionKind kind, String rest) {

    /** How headings are numbered. */
    enum Style {
        /** 第一部分 */
        PART,
        /** 一、 */
        CHINESE,
        /** （一） */
        BRACKETED,
        /** 1. */
        ARABIC,
        /** none, or lost */
        BARE
    }

    private static final int LONGEST = 40;
    private static final Pattern PART = Pattern.compile("(?U)第([一二三四五六七八九十]{1,3})(?:部分|章)[、.．,，：:\\s]*(.+)");
    private static final Pattern CHINESE = Pattern.compile("(?U)([一二三四五六七八九十]{1,3})\\s*[、.．,，：:\\s]\\s*(.+)");
    private static final Pattern SPOKEN = Pattern.compile("(?U)([一二三四五六七八九十])是\\s*(.+)");
    private static final Pattern BRACKETED =
            Pattern.compile("(?U)[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[)）]\\s*[、.．]?\\s*(.+)|([㈠-㈩])\\s*(.+)");
    private static final Pattern ARABIC = Pattern.compile("(?U)(\\d{1,2})\\s*[、.．,，]\\s*(\\D.+)");
    private static final int LONGEST_INLINE = 30;
    private static final Pattern INLINE = Pattern.compile("(?U)([^。：:；;，,\\s]{2,30})[。：:\\s]\\s*(.+)");
    private static final Pattern LOST_NUMBER = Pattern.compile("(?U)^[、.．]\\s*");
    private static final String SIGNS = "、.．";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BRACKETS = "（(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final String STOPS = "。：:；;，,、.";
    private static final List<String> TABLE_ROWS = List.of("本年新收", "上年结转", "上年转结", "本年度办理结果", "结转下年度", "转结下年度");

    /** What the line may head; empty where it is plainly prose. What it begins with says which numbering it can have at all. */
    static Optional<Heading> of(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (first == '第') {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                return of(Style.PART, part.group(1), part.group(2));
            }
        }
        if (NUMERALS.indexOf(first) >= 0) {
            Matcher chinese = CHINESE.matcher(line);
            if (chinese.matches()) {
                return of(Style.CHINESE, chinese.group(1), chinese.group(2));
            }
            Matcher spoken = SPOKEN.matcher(line);
            if (spoken.matches()) {
                return of(Style.CHINESE, spoken.group(1), spoken.group(2)).filter(Heading::isStatutory);
            }
        }
        return ofLowerLevel(first, line);
    }

    /** A line without number that the file itself marks as a heading, if its words say which section it is. */
    static Optional<Heading> marked(String line) {
        boolean numbered =
                BRACKETED.matcher(line).matches() || ARABIC.matcher(line).matches();
        return numbered
                ? Optional.empty()
                : of(Style.BARE, null, line).filter(heading -> heading.kind() != SectionKind.EXTRA);
    }

    private static Optional<Heading> ofLowerLevel(char first, String line) {
        if (BRACKETS.indexOf(first) >= 0) {
            Matcher bracketed = BRACKETED.matcher(line);
            if (bracketed.matches()) {
                boolean plain = bracketed.group(1) != null;
                return of(Style.BRACKETED, bracketed.group(plain ? 1 : 3), bracketed.group(plain ? 2 : 4));
            }
        }
        if (Character.isDigit(first)) {
            Matcher arabic = ARABIC.matcher(line);
            if (arabic.matches()) {
                return of(Style.ARABIC, arabic.group(1), arabic.group(2));
            }
        }
        String words =
                (SIGNS.indexOf(first) < 0 ? line : LOST_NUMBER.matcher(line).replaceFirst("")).strip();
        return isStatutory(words) ? of(Style.BARE, null, words).filter(Heading::isStatutory) : Optional.empty();
    }

    /** Whether the words, or those that the line begins with, are a statutory heading. */
    private static boolean isStatutory(String words) {
        String bare = withoutStop(words);
        return bare.length() <= LONGEST && StatutoryHeading.isLike(bare)
                || inline(Style.BARE, null, words).isPresent();
    }

    private static Optional<Heading> of(Style style, String number, String words) {
        String stripped = words.strip();
        String bare = withoutStop(stripped);
        Optional<Heading> inline = inline(style, number, stripped);
        boolean sentence = bare.length() > LONGEST || bare.indexOf('。') >= 0 || bare.indexOf('；') >= 0;
        if (inline.isEmpty() && sentence || isTableRow(Wording.plain(bare))) {
            return Optional.empty();
        }
        return inline.isPresent() ? inline : Optional.of(new Heading(style, number, bare, kind(bare), ""));
    }

    private static String withoutStop(String words) {
        int end = words.length();
        while (end > 0 && STOPS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isTableRow(String plain) {
        return TABLE_ROWS.stream().anyMatch(plain::startsWith);
    }

    /** Whether the first few words are a statutory heading and something parts them from the rest. */
    private static boolean mayGoOn(String words) {
        for (int i = 0; i < words.length() && i <= LONGEST_INLINE; i++) {
            if (endsInline(words.charAt(i))) {
                return StatutoryHeading.isLike(words.substring(0, i));
            }
        }
        return false;
    }

    private static boolean endsInline(char c) {
        return switch (c) {
            case '。', '：', ':', '；', ';', '，', ',' -> true;
            default -> c == ' ' || c >= '\t' && c <= '\r' || c > '\u007f' && Character.isSpaceChar(c) || c == '\u0085';
        };
    }

    /** A statutory heading and its text in one paragraph. */
    private static Optional<Heading> inline(Style style, String number, String words) {
        if (!mayGoOn(words)) {
            return Optional.empty();
        }
        Matcher inline = INLINE.matcher(words);
        return inline.matches() && StatutoryHeading.isLike(inline.group(1))
                ? Optional.of(new Heading(style, number, inline.group(1), kind(inline.group(1)), inline.group(2)))
                : Optional.empty();
    }

    /** Whether it stands where sections are numbered at the top level, and says what the format knows. */
    boolean isTopLevel() {
        return (style == Style.PART || style == Style.CHINESE) && kind != SectionKind.EXTRA;
    }

    /** Whether it says, nearly in the format's own words, which section it is. */
    boolean isStatutory() {
        return StatutoryHeading.isLike(words);
    }

    /** Whether it only says once more, without a number, what the heading right above it says: a caption of the table below. */
    boolean repeats(Heading above) {
        return above != null && style == Style.BARE && rest.isEmpty() && kind == above.kind;
    }

    private static SectionKind kind(String words) {
        return StatutoryHeading.kind(words);
    }
}
