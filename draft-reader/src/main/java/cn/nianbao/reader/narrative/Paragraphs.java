package cn.nianbao.reader.narrative;

import java.util.ArrayList;
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

    /** The lines as one text, and where its characters stand in the draft. */
    static Joined joined(List<ProseLine> lines) {
        StringBuilder text = new StringBuilder();
        List<Stretch> words = new ArrayList<>();
        String last = "";
        for (ProseLine line : lines) {
            if (text.length() > 0 && !goesOn(last, line.text())) {
                text.append('\n');
            }
            words.addAll(Stretch.cut(line.words(), 0, line.text().length(), text.length()));
            text.append(line.text());
            last = line.text();
        }
        return new Joined(text.toString(), words);
    }

    /** Lines that were put together. */
    record Joined(String text, List<Stretch> words) {}

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
