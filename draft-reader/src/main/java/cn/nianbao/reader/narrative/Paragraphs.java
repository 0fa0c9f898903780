package cn.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** Puts lines of prose together; a paragraph that a page break cut in two is one again where the line plainly goes on. */
final class Paragraphs {

    /** Shorter than this, an open line is a caption or a name and no cut paragraph. */
    private static final int SHORTEST_CUT = 20;

    /** What a paragraph that is whole ends with. */
    private static final String ENDS = "。！？；：.!?;:…”’）)】》|";

    private static final Pattern NUMBERED =
            Pattern.compile("(?:[（(]?[一二三四五六七八九十\\d]{1,3}[、.．)）]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|[●•\\-*①-⑳])");

    private Paragraphs() {}

    static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String line : lines) {
            if (text.length() > 0 && !goesOn(last, line)) {
                text.append('\n');
            }
            text.append(line);
            last = line;
        }
        return text.toString();
    }

    private static boolean goesOn(String line, String next) {
        return line.length() >= SHORTEST_CUT
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && !isCaption(line)
                && !NUMBERED.matcher(next).lookingAt();
    }

    private static boolean isCaption(String line) {
        return line.length() < SHORTEST_CUT * 2
                && line.indexOf('，') < 0
                && NUMBERED.matcher(line).lookingAt();
    }
}
