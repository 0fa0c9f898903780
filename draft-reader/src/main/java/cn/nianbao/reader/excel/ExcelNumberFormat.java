package cn.nianbao.reader.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A part of a number format, for numbers of one sign (ECMA-376 part 1, 18.8.31). */
final class ExcelNumberFormat {
    private static final int MOST_DECIMALS = 30;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private int decimals;
    private int thousands;
    private boolean digits;
    private boolean point;
    private boolean percent;
    private boolean date;
    private boolean other;

    static List<ExcelNumberFormat> all(String format) {
        List<ExcelNumberFormat> sections = new ArrayList<>();
        ExcelNumberFormat section = new ExcelNumberFormat();
        sections.add(section);
        for (int i = 0; format != null && i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == ';') {
                section = new ExcelNumberFormat();
                sections.add(section);
            } else {
                i = section.take(format, i);
            }
        }
        return sections;
    }

    /** Takes a sign of the format, and gives where its last character is. */
    private int take(String format, int at) {
        char c = format.charAt(at);
        switch (c) {
            case '"' -> {
                int end = format.indexOf('"', at + 1) < 0 ? format.length() : format.indexOf('"', at + 1);
                literal(format.substring(at + 1, end));
                return end;
            }
            case '[' -> {
                int end = format.indexOf(']', at) < 0 ? format.length() - 1 : format.indexOf(']', at);
                bracket(format.substring(at + 1, Math.max(at + 1, end)));
                return end;
            }
            case '\\', '!' -> {
                literal(at + 1 < format.length() ? format.substring(at + 1, at + 2) : "");
                return at + 1;
            }
            case '_', '*' -> {
                return at + 1;
            }
            case '0', '#', '?' -> digit();
            case '.' -> point = true;
            case ',' -> thousands++;
            case '%' -> percent = true;
            case 'G', 'g' -> {
                other = true;
                return format.regionMatches(true, at, "General", 0, 7) ? at + 6 : at;
            }
            case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S' -> date = true;
            case 'E', '/', '@' -> other = true;
            default -> literal(Character.toString(c));
        }
        return at;
    }

    /** Commas between digits part thousands; behind the last digit each divides by a thousand. */
    private void digit() {
        digits = true;
        thousands = 0;
        decimals += point ? 1 : 0;
    }

    private void literal(String text) {
        if (!text.isBlank()) {
            (digits ? after : before).append(text);
        }
    }

    /** Colours and conditions; a currency, or hours beyond a day. */
    private void bracket(String text) {
        if (text.startsWith("$")) {
            literal(text.substring(1).replaceFirst("-.*", ""));
        } else if (text.matches("(?i)h+|m+|s+")) {
            date = true;
        }
    }

    boolean isEmpty() {
        return !digits && !date && !other && before.isEmpty();
    }

    boolean isDate() {
        return date && !digits;
    }

    boolean isGeneral() {
        return other || date || !digits;
    }

    ExcelValue number(BigDecimal value) {
        int places = Math.min(decimals, MOST_DECIMALS);
        BigDecimal scaled = (percent ? value.movePointRight(2) : value).movePointLeft(3 * thousands);
        BigDecimal shown = scaled.setScale(places, RoundingMode.HALF_UP);
        BigDecimal meant = percent ? value.movePointRight(2) : value;
        String seen = dressed(shown.toPlainString());
        return shown.compareTo(meant) == 0
                ? ExcelValue.of(seen)
                : ExcelValue.rounded(seen, dressed(ExcelNumber.plain(meant)));
    }

    /** A format of its own for negative numbers writes the sign itself, or hides it in brackets. */
    private String dressed(String figure) {
        String sign = figure.startsWith("-") ? "-" : "";
        String front = before.toString().replace("-", "").replace("(", "").replace("（", "");
        String back = after.toString().replace(")", "").replace("）", "");
        return front + sign + figure.substring(sign.length()) + (percent ? "%" : "") + back;
    }
}
