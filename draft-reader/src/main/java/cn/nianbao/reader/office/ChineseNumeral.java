package cn.nianbao.reader.office;

import java.util.Locale;

/** Writes the numbers of lists as Word shows them (ECMA-376 part 1, 17.18.59, as far as Chinese reports use them). */
final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int CIRCLED = 20;
    private static final int CIRCLED_IDEOGRAPHS = 10;
    private static final int LETTERS = 26;
    private static final int LONGEST_ROMAN = 3999;

    private ChineseNumeral() {}

    static String of(int count, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(count, DIGITS, "十");
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" ->
                counting(count, LEGAL_DIGITS, "拾");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digitByDigit(count);
            case "ideographTraditional" -> oneOf(STEMS, count);
            case "ideographZodiac" -> oneOf(BRANCHES, count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', CIRCLED, count);
            case "ideographEnclosedCircle" -> from('㊀', CIRCLED_IDEOGRAPHS, count);
            case "decimalEnclosedParen" -> from('⑴', CIRCLED, count);
            case "decimalEnclosedFullstop" -> from('⒈', CIRCLED, count);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(count);
            case "decimalZero" -> count < 10 ? "0" + count : "" + count;
            case "upperLetter" -> from('A', LETTERS, count);
            case "lowerLetter" -> from('a', LETTERS, count);
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            default -> "" + count;
        };
    }

    private static String counting(int count, String digits, String ten) {
        if (count >= 100) {
            return "" + count;
        }
        boolean plain = digits.equals(DIGITS);
        String tens = count < 10 ? "" : (plain && count < 20 ? "" : oneOf(digits, count / 10 + 1)) + ten;
        return count % 10 == 0 && count > 0 ? tens : tens + oneOf(digits, count % 10 + 1);
    }

    private static String digitByDigit(int count) {
        StringBuilder text = new StringBuilder();
        ("" + count).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    private static String fullWidth(int count) {
        StringBuilder text = new StringBuilder();
        ("" + count).chars().forEach(digit -> text.appendCodePoint(digit - '0' + '０'));
        return text.toString();
    }

    private static String oneOf(String signs, int count) {
        return count >= 1 && count <= signs.length() ? signs.substring(count - 1, count) : "" + count;
    }

    private static String from(char first, int most, int count) {
        return count >= 1 && count <= most ? Character.toString(first + count - 1) : "" + count;
    }

    private static String roman(int count) {
        if (count < 1 || count > LONGEST_ROMAN) {
            return "" + count;
        }
        StringBuilder text = new StringBuilder();
        int left = count;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }
}
