package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.statutory.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report's title and what it says. It may stand on several lines and twice; the last, nearest to the text, counts.
 *
 * @param text null where there is none
 * @param agency null where the title names none
 * @param year null where the title gives none
 * @param lines how many lines of prose it takes with all that stands above it
 */
public record Title(String text, String agency, Integer year, int lines) {

    private static final int DEEPEST = 40;
    private static final int DEEPEST_BELOW_MENUS = 500;
    private static final int LONGEST = 60;
    private static final int MOST_LINES = 3;
    private static final Pattern END = Pattern.compile(".*(?:信息公开|政务公开|年度|工作).*(?:报告|年报)(?:[（(].{0,12}[)）])?");
    private static final String LAST_WORDS = "工作年度报告";
    private static final Pattern PROSE = Pattern.compile(".*[。；，：:;！？《》|].*");
    private static final Pattern YEAR = Pattern.compile("(.*?)[〔\\[(【]?(\\d{4}|[〇一二三四五六七八九]{4})[〕\\])】]?年度?(.*)");
    private static final Pattern SUBJECT = Pattern.compile("(.*?)(?:政府)?(?:信息|政务)公开.*|(.*?)(?:工作)?年度报告.*");

    private static final Pattern AROUND_NAME = Pattern.compile("^(?:关于|附件\\d*)|(?:关于|的)$");

    /** Reads the title of the draft. */
    public static Title of(List<Block> draft) {
        List<ProseLine> lines = aboveHeadings(draft);
        for (int end = lines.size() - 1; end >= 0; end--) {
            if (isLine(lines.get(end)) && ends(lines, end)) {
                return endingAt(lines, end);
            }
        }
        return new Title(null, null, null, 0);
    }

    /** The lines before the first heading, as many as a title may stand below: a site's menus are long, but say no sentence. */
    private static List<ProseLine> aboveHeadings(List<Block> draft) {
        List<ProseLine> above = new ArrayList<>();
        boolean sentence = false;
        for (Block block : draft) {
            for (ProseLine line : ProseLine.of(block)) {
                sentence |= line.text().indexOf('。') >= 0;
                if (above.size() >= (sentence ? DEEPEST : DEEPEST_BELOW_MENUS)
                        || Heading.of(line.text()).filter(Heading::isTopLevel).isPresent()) {
                    return above;
                }
                above.add(line);
            }
        }
        return above;
    }

    /** Whether the title ends here, be it with no more than its last letters, for which the line above had no room. */
    private static boolean ends(List<ProseLine> lines, int end) {
        String text = lines.get(end).text();
        boolean rest = !text.isEmpty() && LAST_WORDS.endsWith(text) && end > 0 && isLine(lines.get(end - 1));
        return END.matcher(Wording.simplified(rest ? lines.get(end - 1).text() + text : text))
                .matches();
    }

    private static Title endingAt(List<ProseLine> lines, int end) {
        String text = lines.get(end).text();
        Title best = read(text, end + 1);
        for (int line = end - 1; line >= 0 && line > end - MOST_LINES && !best.isWhole(); line--) {
            if (!isLine(lines.get(line))
                    || END.matcher(Wording.simplified(lines.get(line).text())).matches()) {
                break;
            }
            text = joined(lines.get(line).text(), text);
            best = read(text, end + 1);
        }
        return best;
    }

    private boolean isWhole() {
        return agency != null && year != null;
    }

    /** The agency stands on a line of its own; a line folded within a word goes on without a space. */
    private static String joined(String above, String below) {
        boolean yearBelow = YEAR.matcher(ChineseDate.tidy(below)).matches();
        return yearBelow ? above + " " + below : above + below;
    }

    private static boolean isLine(ProseLine line) {
        return line.text().length() <= LONGEST && !PROSE.matcher(line.text()).matches();
    }

    private static Title read(String text, int lines) {
        Matcher year = YEAR.matcher(ChineseDate.tidy(text));
        if (!year.matches()) {
            return new Title(text, null, null, lines);
        }
        String before = year.group(1);
        boolean yearComesLast = SUBJECT.matcher(before).matches();
        String agency = before.isEmpty() ? subject(year.group(3)) : yearComesLast ? subject(before) : before;
        return new Title(text, name(agency), ChineseDate.number(year.group(2)), lines);
    }

    private static String subject(String rest) {
        Matcher subject = SUBJECT.matcher(rest);
        if (!subject.matches()) {
            return "";
        }
        return subject.group(1) != null ? subject.group(1) : subject.group(2);
    }

    private static String name(String words) {
        String name = AROUND_NAME.matcher(words).replaceAll("");
        return name.isEmpty() ? null : name;
    }
}
