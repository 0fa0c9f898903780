package cn.nianbao.reader.draft;

import java.util.Locale;

/** Writes the numbers of lists as Word shows them (ECMA-376 part 1, 17.18.59, as far as Chinese reports use them). */
final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int CIRCLED = 20;
    private static final int LETTERS = 26;

    private ChineseNumeral() {}

    static String of(int count, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" -> counting(count);
            case "ideographTraditional" -> count <= STEMS.length() ? STEMS.substring(count - 1, count) : "" + count;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count <= CIRCLED ? Character.toString('①' + count - 1) : "" + count;
            case "decimalFullWidth" -> fullWidth(count);
            case "upperLetter" -> count <= LETTERS ? Character.toString('A' + count - 1) : "" + count;
            case "lowerLetter" -> of(count, "upperLetter").toLowerCase(Locale.ROOT);
            default -> "" + count;
        };
    }

    private static String counting(int count) {
        if (count >= 100) {
            return "" + count;
        }
        String tens = count < 10 ? "" : (count < 20 ? "" : digit(count / 10)) + "十";
        return count % 10 == 0 && count > 0 ? tens : tens + digit(count % 10);
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }

    private static String fullWidth(int count) {
        StringBuilder text = new StringBuilder();
        ("" + count).chars().forEach(digit -> text.appendCodePoint(digit - '0' + '０'));
        return text.toString();
    }
}
