package cn.nianbao.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the quantities of a sentence. Figures that count nothing are passed over: dates, numbers of documents and articles,
 * telephone numbers, hotlines, addresses, list numbers, names of days.
 */
final class Quantities {

    /** Longest first where one begins another. */
    private static final List<String> UNITS = List.of(
            "个百分点", "个工作日", "场次", "人次", "件次", "批次", "平方米", "人天", "小时", "分钟", "个月", "万元", "亿元", "条幅", "条", "件", "份", "次",
            "篇", "期", "个", "项", "起", "人", "场", "册", "本", "块", "部", "户", "家", "名", "元", "页", "宗", "批", "字", "例", "则",
            "幅", "台", "套", "处", "组", "类", "位", "所", "支", "张", "封", "段", "辆", "栏", "版", "轮", "种", "天", "％", "%");

    private static final String UNIT_BEGINS =
            UNITS.stream().map(unit -> unit.substring(0, 1)).distinct().collect(Collectors.joining());
    private static final String[][] UNITS_BY_BEGIN = UNIT_BEGINS
            .chars()
            .mapToObj(begin ->
                    UNITS.stream().filter(unit -> unit.charAt(0) == begin).toArray(String[]::new))
            .toArray(String[][]::new);

    private static final String BEFORE_NO_COUNT = "第〔[（(《“\"#@/-–—_.:：～~·•〕］]年月";
    private static final String APPROXIMATE = "余多几来";
    private static final List<String> APPROXIMATE_BEFORE =
            List.of("近", "约", "大约", "超过", "超", "将近", "逾", "不少于", "不低于", "接近");
    private static final List<String> APPROXIMATE_AFTER = List.of("左右", "以上", "以内", "上下");
    private static final char FIRST_HAN = '一';
    private static final char LAST_HAN = '龥';
    private static final int LONGEST_ROW = 20;
    private static final String ENDS_COUNT = "，、；。,;）)！ \n";
    private static final String FEW_OF = "条件份篇宗";
    private static final String ENDS_SUBJECT = "，、；：:,;（）()。";

    private final String section;
    private final String text;
    private final int offset;
    private final List<Quantity> found = new ArrayList<>();
    private int subjectFrom;

    private Quantities(String section, String text, int offset) {
        this.section = section;
        this.text = text;
        this.offset = offset;
    }

    /** @param offset of the text within its section */
    static List<Quantity> of(String section, String text, int offset) {
        Quantities quantities = new Quantities(section, text, offset);
        quantities.scan();
        return quantities.found;
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isOrdinary(c)) {
                i++;
            } else if (isAddress(i)) {
                i = endOfAddress(i);
            } else if (mayBegin(c)) {
                i = numeral(i);
            } else {
                if (ENDS_SUBJECT.indexOf(c) >= 0) {
                    subjectFrom = i + 1;
                }
                i++;
            }
        }
    }

    /** What most characters are: Chinese, and no numeral; no address, figure or mark begins with them. */
    private static boolean isOrdinary(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN && !isNumeral(c);
    }

    private static boolean mayBegin(char c) {
        return Numeral.isDigit(c) || isNumeral(c);
    }

    private static boolean isNumeral(char c) {
        return switch (c) {
            case '零', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千' -> true;
            default -> false;
        };
    }

    /** Reads what begins here; the next place to look at. */
    private int numeral(int from) {
        Numeral numeral = Numeral.at(text, from);
        if (numeral == null) {
            return from + 1;
        }
        int end = numeral.to();
        int gap = skipSpaces(end);
        boolean more = gap < text.length() && APPROXIMATE.indexOf(text.charAt(gap)) >= 0;
        int afterMore = more ? gap + 1 : end;
        Scaled scaled = scaled(numeral, afterMore, more);
        int unitFrom = skipSpaces(scaled.to);
        String unit = unitAt(unitFrom);
        int to = unitFrom + unit.length();
        if (unit.isEmpty() && numeral.isArabic()) {
            unit = unitOfRow(end);
            to = end;
        }
        if (!counts(numeral, from, unit, to)) {
            return Math.max(end, from + 1);
        }
        boolean approximate = more || approximateBefore(from) || approximateAfter(to);
        found.add(quantity(scaled, unit, approximate, from, end, to));
        subjectFrom = to;
        return to;
    }

    /** 5余万份 has its 万 after the word that makes it inexact. */
    private Scaled scaled(Numeral numeral, int from, boolean more) {
        boolean myriad = more && from < text.length() && text.charAt(from) == '万';
        return myriad
                ? new Scaled(numeral.value().scaleByPowerOfTen(4).setScale(0), from + 1)
                : new Scaled(numeral.value(), from);
    }

    private record Scaled(BigDecimal value, int to) {}

    private Quantity quantity(Scaled scaled, String unit, boolean approximate, int from, int end, int to) {
        String subject = text.substring(Math.min(subjectFrom, from), from).strip();
        String raw = text.substring(from, Math.max(end, scaled.to)).strip();
        String shown = unit.equals("％") ? "%" : unit;
        BigDecimal value =
                switch (shown) {
                    case "万元" -> scaled.value.scaleByPowerOfTen(4);
                    case "亿元" -> scaled.value.scaleByPowerOfTen(8);
                    default -> scaled.value;
                };
        return new Quantity(
                value,
                shown.endsWith("元") ? "元" : shown,
                approximate,
                subject,
                raw,
                new TextSpan(section, offset + from, offset + to));
    }

    /** 分别为347、158、107条: the last of a row of figures has the unit of all. */
    private String unitOfRow(int from) {
        int i = skipSpaces(from);
        int figures = 0;
        while (i < text.length() && "、，和".indexOf(text.charAt(i)) >= 0) {
            i = skipSpaces(i + 1);
            if (i == text.length() || !Numeral.isDigit(text.charAt(i)) || ++figures > LONGEST_ROW) {
                return "";
            }
            i = skipSpaces(Numeral.at(text, i).to());
        }
        return figures == 0 ? "" : unitAt(i);
    }

    private boolean counts(Numeral numeral, int from, String unit, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        if (BEFORE_NO_COUNT.indexOf(before) >= 0 && unit.isEmpty() || before == '第') {
            return false;
        }
        if (isLatin(before)) {
            return false;
        }
        return numeral.isArabic() ? !unit.isEmpty() : !unit.isEmpty() && isChineseCount(numeral, unit, to);
    }

    /** 一个, 一项, 一次 are seldom counts, 零件 and 一件事 none, and 三审三校, 十五届 none; in words only plain counts are taken. */
    private boolean isChineseCount(Numeral numeral, String unit, int to) {
        if (numeral.value().compareTo(BigDecimal.ONE) <= 0) {
            boolean ends = to == text.length() || ENDS_COUNT.indexOf(text.charAt(to)) >= 0;
            return ends && FEW_OF.contains(unit);
        }
        return "条件份篇期次宗".contains(unit) || unit.equals("场次") || unit.equals("人次");
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String unitAt(int from) {
        int first = from < text.length() ? UNIT_BEGINS.indexOf(text.charAt(from)) : -1;
        if (first < 0) {
            return "";
        }
        for (String unit : UNITS_BY_BEGIN[first]) {
            if (text.startsWith(unit, from)) {
                return unit;
            }
        }
        return "";
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '　')) {
            i++;
        }
        return i;
    }

    private boolean approximateBefore(int from) {
        String before = text.substring(Math.max(0, from - 4), from).strip();
        for (String word : APPROXIMATE_BEFORE) {
            if (before.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean approximateAfter(int to) {
        for (String word : APPROXIMATE_AFTER) {
            if (text.startsWith(word, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddress(int i) {
        return text.startsWith("http", i) || text.startsWith("www.", i);
    }

    private int endOfAddress(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) < 0x2E80) {
            i++;
        }
        return i;
    }
}
