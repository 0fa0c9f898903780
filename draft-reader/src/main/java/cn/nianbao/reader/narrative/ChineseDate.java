package cn.nianbao.reader.narrative;

import cn.nianbao.reader.statutory.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as drafts write them: 2021年1月25日, ２０２１ 年 １ 月, 二〇二一年一月二十五日. */
final class ChineseDate {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String YEAR = "(\\d{4}|[〇一二三四五六七八九]{4})";
    private static final String SMALL = "(\\d{1,2}|[〇一二三四五六七八九十]{1,3})";
    private static final Pattern DAY = Pattern.compile(YEAR + "年" + SMALL + "月" + SMALL + "日");
    private static final Pattern NUMERIC_DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private static final String ZEROS_AND_DIGITS = "〇○零一二三四五六七八九";
    private static final Pattern INNER_ZERO = Pattern.compile("(?<=[〇○零一二三四五六七八九])[○零OＯ0](?=[〇○零一二三四五六七八九])");
    private static final Pattern OTHER_ZERO = Pattern.compile("(?<=[一二三四五六七八九])[○零](?=[一二三四五六七八九〇○零年])");

    private ChineseDate() {}

    /** Without white space, in narrow digits, every kind of zero sign as 〇. */
    static String tidy(String text) {
        String narrow = withoutSpace(Wording.inOneForm(text));
        if (!hasOtherZero(narrow)) {
            return narrow;
        }
        String inner = INNER_ZERO.matcher(narrow).replaceAll("〇");
        return OTHER_ZERO.matcher(inner).replaceAll("〇");
    }

    private static String withoutSpace(String text) {
        int space = 0;
        while (space < text.length() && !isSpace(text.charAt(space))) {
            space++;
        }
        if (space == text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length()).append(text, 0, space);
        for (int i = space; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u3000';
    }

    /** Whether a sign that is no Chinese zero follows a Chinese digit, as nothing but such a zero does. */
    private static boolean hasOtherZero(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isOtherZero(text.charAt(i)) && ZEROS_AND_DIGITS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherZero(char c) {
        return switch (c) {
            case '○', '零', 'O', 'Ｏ', '0' -> true;
            default -> false;
        };
    }

    /** The day, if the tidy text is nothing but a day. */
    static Optional<LocalDate> day(String tidy) {
        Matcher matcher = DAY.matcher(tidy);
        if (!matcher.matches()) {
            matcher = NUMERIC_DAY.matcher(tidy);
        }
        return matcher.matches() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Arabic digits, a row of Chinese digits (二〇二一) or a Chinese number below a hundred (二十五). */
    static int number(String text) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
            return tens * 10 + (ten + 1 < text.length() ? DIGITS.indexOf(text.charAt(ten + 1)) : 0);
        }
        return text.chars().map(DIGITS::indexOf).reduce(0, (number, digit) -> number * 10 + digit);
    }
}
