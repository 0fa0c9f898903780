package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Pictures and other pages within a page. A site hangs its own around every report (emblem, buttons, codes to scan); those
 * between the first and the last words of the report are the report's, and it would lose them.
 */
final class HtmlPictures {

    private static final Map<String, String> WORDS =
            Map.of("img", "图片", "svg", "图片", "canvas", "图片", "iframe", "嵌入的网页", "object", "嵌入的对象", "embed", "嵌入的对象");
    /** What is smaller is an icon; in pixels, two thirds of a centimetre. */
    private static final double SMALLEST = 27;

    private static final Pattern SIZE =
            Pattern.compile("(?:^|[;\\s])(?:width|height)\\s*:\\s*([0-9.]{1,9})(px|pt|cm|mm|in)");
    /** Most lines are told apart by their first letters. */
    private static final String HEADING_BEGINS = "一二三四五六";

    private static final String FIGURE_BEGINS = "+-0123456789";
    private static final Pattern HEADING = Pattern.compile("[一二三四五六]\\s*[、.．].*");

    private static final Pattern DAY = Pattern.compile("[\\d〇一二三四五六七八九]{4}年.{1,2}月.{1,3}日");
    private static final int MOST_DIGITS = 15;
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1," + MOST_DIGITS + "}(?:\\.\\d{1,9})?");

    private final List<Found> found = new ArrayList<>();
    private int lines;
    private int first = Integer.MAX_VALUE;
    private int last;
    /** Whether the day of the report was its last line: sentences further down are the site's. */
    private boolean signed;

    /** @param line how many lines of the page stand before it */
    private record Found(String what, int line, Place at) {}

    /**
     * Takes note of an element, where it is one that shows something other than text.
     *
     * @param at of the cell it stands in
     */
    void note(Element element, Place at) {
        String what = WORDS.get(element.normalName());
        if (what != null && !isSmall(element)) {
            found.add(new Found(what, lines, at));
        }
    }

    /** Takes note of a line of the page, so that it is known where the report begins and ends. */
    void passed(String line) {
        lines++;
        boolean heading =
                beginsWith(HEADING_BEGINS, line) && HEADING.matcher(line).matches();
        boolean figure = beginsWith(FIGURE_BEGINS, line) && isFigure(line);
        signed = !heading && (signed || first < lines && isDay(line));
        boolean sentence = !signed && line.indexOf('。') >= 0;
        if (heading || figure || sentence) {
            first = Math.min(first, lines);
        }
        last = figure || sentence ? lines : last;
    }

    /** Most figures are digits alone. */
    private static boolean isFigure(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        return digits == line.length() && digits <= MOST_DIGITS
                || FIGURE.matcher(line).matches();
    }

    private static boolean isDay(String line) {
        return line.endsWith("日") && DAY.matcher(line).matches();
    }

    private static boolean beginsWith(String any, String line) {
        return !line.isEmpty() && any.indexOf(line.charAt(0)) >= 0;
    }

    void tell(DraftConcerns concerns) {
        for (Found each : found) {
            if (last == 0 || each.line >= first && each.line < last) {
                concerns.add(Kind.DROPPED, each.what, each.at);
            }
        }
    }

    private static boolean isSmall(Element element) {
        if (isSmall(element.attr("width"), "px") || isSmall(element.attr("height"), "px")) {
            return true;
        }
        Matcher sizes = SIZE.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        while (sizes.find()) {
            if (isSmall(sizes.group(1), sizes.group(2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(String number, String unit) {
        if (!number.matches("\\d{1,6}(?:\\.\\d{0,6})?")) {
            return false;
        }
        double pixels = Double.parseDouble(number)
                * switch (unit) {
                    case "pt" -> 96 / 72.0;
                    case "cm" -> 96 / 2.54;
                    case "mm" -> 96 / 25.4;
                    case "in" -> 96;
                    default -> 1;
                };
        return pixels < SMALLEST;
    }
}
