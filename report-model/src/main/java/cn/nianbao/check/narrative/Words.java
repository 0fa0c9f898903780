package cn.nianbao.check.narrative;

import cn.nianbao.prose.Pairs;
import cn.nianbao.prose.WordIndex;
import java.util.List;

/** Words as rules look for them: spaces do not count, and a year counts by how it stands to the year reported on. */
final class Words {

    private static final int YEAR_DIGITS = 4;

    private Words() {}

    static boolean hasAny(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The same, for a text that is asked for many words. */
    static boolean hasAny(String text, Pairs pairs, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (pairs.mayHave(word) && text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Without any of the words, taken out in their order; nearly every text has none. */
    static String without(String text, WordIndex words) {
        return words.isIn(text) ? without(text, words.words()) : text;
    }

    /** Where the last of the words begins; -1 where none stands there. */
    static int lastOf(String text, List<String> words) {
        int last = -1;
        Pairs pairs = Pairs.of(text);
        for (String word : words) {
            if (pairs.mayHave(word)) {
                last = Math.max(last, text.lastIndexOf(word));
            }
        }
        return last;
    }

    static String without(String text, List<String> words) {
        if (words.isEmpty()) {
            return text;
        }
        String left = text;
        Pairs pairs = Pairs.of(text);
        for (String word : words) {
            if (pairs.mayHave(word) && left.contains(word)) {
                left = left.replace(word, "");
                pairs = Pairs.of(left);
            }
        }
        return left;
    }

    /** Such as “主动公开政府信息226条……”. */
    static String quote(String text, int longest) {
        String shown = text.strip().replace('“', '‘').replace('”', '’').replace('\n', ' ');
        return "“" + (shown.length() > longest ? shown.substring(0, longest) + "……" : shown) + "”";
    }

    /** 2024年 in the report of 2025 is 上年, 2026年 is 下年, 2025年 is 本年, any other 某年. */
    static String plain(String text, Integer reported) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            char c = text.charAt(i);
            int digits = Character.isDigit(c) ? digits(text, i) : 0;
            if (digits == 0) {
                if (!isSpace(c)) {
                    plain.append(c);
                }
                i++;
                continue;
            }
            int after = afterSpaces(text, i + digits);
            if (digits == YEAR_DIGITS && after < text.length() && text.charAt(after) == '年') {
                plain.append(relative(number(text, i, digits), reported));
                i = after + 1;
            } else {
                plain.append(text, i, i + digits);
                i += digits;
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(char c) {
        return c >= '一' && c <= '龥' || !isSpace(c) && !Character.isDigit(c);
    }

    private static String relative(int year, Integer reported) {
        int distance = reported == null ? Integer.MAX_VALUE : year - reported;
        return switch (distance) {
            case 0 -> "本年";
            case -1 -> "上年";
            case 1 -> "下年";
            default -> "某年";
        };
    }

    static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    static int afterSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c < '一' && (c == ' ' || c == '　' || c == '\t' || c == '\u00A0' || c == '\n');
    }
}
