package cn.nianbao.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A few words of the draft as a finding may show them: short, and without anybody's telephone or identity number in full. */
public final class Quote {

    private static final int LONGEST = 20;
    private static final int MOST = 3;
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 2;

    /** Ten digits or more, however they are spaced: telephone, identity and account numbers; no statutory figure is as long. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９](?:[ －-]?[0-9０-９]){9,}+[XxＸ]?+");

    private static final Pattern SPACE = Pattern.compile("(?U)\\s++");

    private Quote() {}

    /** The first of them, each in quotation marks; the same words once. */
    public static String of(List<String> texts) {
        List<String> quotes = texts.stream()
                .filter(text -> !text.isBlank())
                .map(Quote::of)
                .distinct()
                .toList();
        String shown = quotes.stream().limit(MOST).collect(Collectors.joining());
        return quotes.size() > MOST ? shown + "等" : shown;
    }

    private static String of(String text) {
        String masked = masked(SPACE.matcher(text.strip()).replaceAll(" "));
        int end = masked.offsetByCodePoints(0, Math.min(LONGEST, masked.codePointCount(0, masked.length())));
        return "“" + masked.substring(0, end) + (end < masked.length() ? "…" : "") + "”";
    }

    /** Without anybody's telephone or identity number in full. */
    public static String masked(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(number -> Matcher.quoteReplacement(starred(number.group())));
    }

    private static String starred(String number) {
        return number.substring(0, SHOWN_BEFORE) + "****" + number.substring(number.length() - SHOWN_AFTER);
    }
}
