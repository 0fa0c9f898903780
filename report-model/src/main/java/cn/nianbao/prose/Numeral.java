package cn.nianbao.prose;

import java.math.BigDecimal;

/**
 * Reads a numeral at a place of a text: 1,234.5, １２, 二十三, 一百零五, 3.2万, 五万. Spaces between a figure and its 万 are passed
 * over; nothing is looked at twice.
 */
final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 24;

    private final String text;
    private final int from;
    private int to;
    private BigDecimal value;

    private Numeral(String text, int from) {
        this.text = text;
        this.from = from;
        this.to = from;
    }

    /** The numeral that begins there; null where none does. */
    static Numeral at(String text, int from) {
        Numeral numeral = new Numeral(text, from);
        boolean read = isDigit(text.charAt(from)) ? numeral.arabic() : numeral.chinese();
        if (!read) {
            return null;
        }
        numeral.myriads();
        return numeral;
    }

    BigDecimal value() {
        return value;
    }

    /** The character after the numeral. */
    int to() {
        return to;
    }

    boolean isArabic() {
        return isDigit(text.charAt(from));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private boolean arabic() {
        StringBuilder digits = new StringBuilder();
        boolean fraction = false;
        int groupFrom = from;
        int i = from;
        while (i < text.length() && i - from < LONGEST) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append((char) ('0' + (c >= '０' ? c - '０' : c - '0')));
            } else if (!fraction && (c == '.' || c == '．') && digitAt(i + 1)) {
                digits.append('.');
                fraction = true;
            } else if (!fraction && isThousandsComma(i, groupFrom)) {
                groupFrom = i + 1;
            } else {
                break;
            }
            i++;
        }
        to = i;
        value = new BigDecimal(digits.toString());
        return true;
    }

    /** A full-width comma parts two figures: 分别为12，345，107条. */
    private boolean isThousandsComma(int i, int groupFrom) {
        int group = i - groupFrom;
        return text.charAt(i) == ','
                && (groupFrom == from ? group <= 3 : group == 3)
                && digitAt(i + 1)
                && digitAt(i + 2)
                && digitAt(i + 3)
                && !digitAt(i + 4);
    }

    private boolean digitAt(int i) {
        return i < text.length() && isDigit(text.charAt(i));
    }

    /** Up to 9999 in words; 万 and 亿 follow as with digits. */
    private boolean chinese() {
        long whole = 0;
        long digit = -1;
        int i = from;
        for (; i < text.length() && i - from < LONGEST; i++) {
            long unit = unit(text.charAt(i));
            int d = digit(text.charAt(i));
            if (d > 0 && digit > 0) {
                return false;
            }
            if (d >= 0) {
                digit = d;
            } else if (unit > 0) {
                whole += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                break;
            }
        }
        if (i == from) {
            return false;
        }
        to = i;
        value = BigDecimal.valueOf(whole + Math.max(0, digit));
        return true;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    private static long unit(char c) {
        return c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
    }

    private void myriads() {
        int i = to;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        while (i < text.length() && (text.charAt(i) == '万' || text.charAt(i) == '亿')) {
            value = value.scaleByPowerOfTen(text.charAt(i) == '万' ? 4 : 8);
            i++;
            to = i;
        }
        value = value.scale() < 0 ? value.setScale(0) : value;
    }
}
