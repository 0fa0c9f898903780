package cn.nianbao.reader.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agency's name and the day below the report.
 *
 * @param by null where there is no name
 * @param on null where there is no day
 * @param from the first of the lines that are the sign-off or stand below it
 */
record SignOff(String by, LocalDate on, int from) {

    /** How many lines may stand below it; a table counts for none. */
    private static final int REACH = 8;

    private static final int LONGEST_NAME = 40;
    private static final Pattern FORMALITY = Pattern.compile("[（(]?此件(?:主动|依申请|不予|删减后)?公开(?:发布)?[)）]?");
    private static final Pattern SEAL = Pattern.compile("[（(](?:盖章|公章|印章|章|印)[)）]$");
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}（）()·]+(?:局|厅|委|会|室|办|府|处|所|中心|院|社|镇|乡|街道|队|公司|校|署|站|团|部|园|集团|行)");
    private static final Pattern NAME_AND_DAY = Pattern.compile(
            "(\\D*?[^\\d〇一二三四五六七八九])((?:\\d{4}|[〇一二三四五六七八九]{4})年.{2,3}月.{1,4}日|(?:\\d{4}|[〇一二三四五六七八九]{4})年.月.{1,4}日)");

    /** Reads the sign-off at the end of the lines, after the last heading. */
    static SignOff of(List<ProseLine> lines, int lastHeading, String agency) {
        int end = withoutFormalities(lines, lastHeading);
        int left = REACH;
        for (int i = end - 1; i > lastHeading && left > 0; i--) {
            Optional<SignOff> found = dayAt(lines, i, lastHeading, agency);
            if (found.isPresent()) {
                return found.get();
            }
            left -= lines.get(i).table() == null ? 1 : 0;
        }
        boolean nameOnly = end - 1 > lastHeading && isSame(lines.get(end - 1).text(), agency);
        return nameOnly ? new SignOff(name(lines.get(end - 1).text()), null, end - 1) : new SignOff(null, null, end);
    }

    private static int withoutFormalities(List<ProseLine> lines, int lastHeading) {
        int end = lines.size();
        while (end - 1 > lastHeading
                && FORMALITY
                        .matcher(ChineseDate.tidy(lines.get(end - 1).text()))
                        .matches()) {
            end--;
        }
        return end;
    }

    private static Optional<SignOff> dayAt(List<ProseLine> lines, int i, int lastHeading, String agency) {
        String tidy = ChineseDate.tidy(lines.get(i).text());
        Optional<LocalDate> day = ChineseDate.day(tidy);
        if (day.isPresent()) {
            boolean named = i - 1 > lastHeading && isName(lines.get(i - 1).text(), agency);
            String by = named ? name(lines.get(i - 1).text()) : null;
            return Optional.of(new SignOff(by, day.get(), named ? i - 1 : i));
        }
        Matcher both = NAME_AND_DAY.matcher(tidy);
        return both.matches() && isName(both.group(1), agency)
                ? ChineseDate.day(both.group(2)).map(on -> new SignOff(name(both.group(1)), on, i))
                : Optional.empty();
    }

    private static boolean isName(String text, String agency) {
        String tidy = name(text);
        return isSame(text, agency)
                || tidy.length() <= LONGEST_NAME && NAME.matcher(tidy).matches();
    }

    private static boolean isSame(String text, String agency) {
        return agency != null && name(text).equals(name(agency));
    }

    /** Without the blanks it is spread with and the place of the seal. */
    private static String name(String text) {
        return SEAL.matcher(ChineseDate.tidy(text)).replaceFirst("");
    }
}
