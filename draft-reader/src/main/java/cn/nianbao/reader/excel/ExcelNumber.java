package cn.nianbao.reader.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Numbers as a spreadsheet stores and shows them (ECMA-376 part 1, 18.8.31). Stored are binary fractions, so that 18.871 may
 * stand as 18.871000000000002; no spreadsheet shows more than fifteen digits, and no more are meant. Zeros that the format
 * shows behind the point are kept, signs and units that it adds are too. A zero that the format hides or draws as a stroke
 * is a zero; other digits that it hides are told of.
 */
final class ExcelNumber {

    private static final MathContext MEANT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 60;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Spreadsheets take 1900 for a leap year; days before its end of February are one off. */
    private static final int LEAP_DAY_OF_1900 = 60;

    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("1", "0"),
            Map.entry("2", "0.00"),
            Map.entry("3", "#,##0"),
            Map.entry("4", "#,##0.00"),
            Map.entry("9", "0%"),
            Map.entry("10", "0.00%"),
            Map.entry("14", "yyyy/m/d"),
            Map.entry("15", "yyyy/m/d"),
            Map.entry("16", "yyyy/m/d"),
            Map.entry("17", "yyyy/m/d"),
            Map.entry("22", "yyyy/m/d"),
            Map.entry("27", "yyyy/m/d"),
            Map.entry("28", "yyyy/m/d"),
            Map.entry("29", "yyyy/m/d"),
            Map.entry("30", "yyyy/m/d"),
            Map.entry("31", "yyyy/m/d"),
            Map.entry("36", "yyyy/m/d"),
            Map.entry("37", "#,##0"),
            Map.entry("38", "#,##0"),
            Map.entry("39", "#,##0.00"),
            Map.entry("40", "#,##0.00"),
            Map.entry("57", "yyyy/m/d"),
            Map.entry("58", "yyyy/m/d"));

    private ExcelNumber() {}

    /**
     * The format that a program knows without being told.
     *
     * @param id null for that of a style that names none
     */
    static String builtIn(String id) {
        return id == null ? "General" : BUILT_IN.getOrDefault(id, "General");
    }

    /** Reads a stored number. */
    static ExcelValue of(String stored, String format, boolean from1904) {
        BigDecimal value = value(stored);
        if (value == null) {
            return ExcelValue.of(stored);
        }
        List<ExcelNumberFormat> sections = ExcelNumberFormat.all(format);
        if (sections.size() > 1 && sections.stream().allMatch(ExcelNumberFormat::isEmpty)) {
            return ExcelValue.rounded("", plain(value));
        }
        ExcelNumberFormat section = section(sections, value.signum());
        if (section.isDate()) {
            return ExcelValue.of(date(value, from1904));
        }
        if (section.isGeneral()) {
            return ExcelValue.of(plain(value));
        }
        return section.number(value);
    }

    private static BigDecimal value(String stored) {
        try {
            return stored.length() > LONGEST ? null : new BigDecimal(stored).round(MEANT);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static ExcelNumberFormat section(List<ExcelNumberFormat> sections, int sign) {
        int wanted = sign < 0 ? 1 : sign == 0 ? 2 : 0;
        return sections.get(wanted < sections.size() ? wanted : 0);
    }

    static String plain(BigDecimal value) {
        boolean fits = Math.abs((long) value.precision() - value.scale()) <= LONGEST;
        return fits ? withoutZeros(value).toPlainString() : value.toString();
    }

    private static BigDecimal withoutZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -LONGEST ? stripped.setScale(0) : stripped;
    }

    private static String date(BigDecimal value, boolean from1904) {
        try {
            long day = value.setScale(0, RoundingMode.FLOOR).longValueExact();
            LocalDate date =
                    from1904 ? EPOCH_1904.plusDays(day) : EPOCH.plusDays(day < LEAP_DAY_OF_1900 ? day + 1 : day);
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        } catch (ArithmeticException | DateTimeException beyond) {
            return plain(value);
        }
    }
}
