package cn.nianbao.review.console.report;

import cn.nianbao.prose.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The words of a section, those lit up that findings speak of. */
public final class LitText {

    /** Words that are all lit or all plain. */
    public record Run(String words, boolean lit) {}

    /** @param from where it begins in the section's text */
    public record Paragraph(int from, List<Run> runs) {}

    private final String text;
    private final boolean[] lit;

    private LitText(String text, List<TextSpan> spans) {
        this.text = text;
        this.lit = new boolean[text.length()];
        for (TextSpan span : spans) {
            for (int i = span.from(); i < Math.min(span.to(), text.length()); i++) {
                lit[i] = true;
            }
        }
    }

    /** The paragraphs that hold words, each in runs. Where all of a text is spoken of, nothing of it stands out. */
    static List<Paragraph> paragraphs(String text, List<TextSpan> spans) {
        LitText words = new LitText(
                text,
                spans.stream().filter(span -> span.length() < text.length()).toList());
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(from, words.runs(from, from + line.length())));
            }
            from += line.length() + 1;
        }
        return paragraphs;
    }

    private List<Run> runs(int from, int to) {
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || lit[i] != lit[start]) {
                runs.add(new Run(text.substring(start, i), lit[start]));
                start = i;
            }
        }
        return runs;
    }
}
