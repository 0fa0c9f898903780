package cn.nianbao.check;

import cn.nianbao.prose.HalfWidth;
import cn.nianbao.prose.Mention;
import cn.nianbao.prose.Pairs;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that leave the house with the report: its title, headings and text, and what the file carries beside them.
 *
 * @param where as a message calls it
 * @param words as written
 * @param plain the same at half width, offsets alike
 * @param pairs of the plain words
 * @param section null for what is in no section
 * @param concern null for what the report shows
 */
public record Passage(
        String where, String words, String plain, Pairs pairs, Section section, boolean heading, Concern concern) {

    private static final String SENTENCE_ENDS = "。!?\n";
    private static final Map<Concern.Kind, String> BESIDE =
            Map.of(Concern.Kind.COMMENT, "文件的批注里", Concern.Kind.CHANGES, "文件的修订痕迹里", Concern.Kind.HIDDEN, "文件的隐藏文字里");

    /** Those of the report under check, which all rules share. */
    public static List<Passage> of(Subject subject) {
        return subject.reading(Passages.class, () -> new Passages(of(subject.report())))
                .all();
    }

    private record Passages(List<Passage> all) {}

    private static List<Passage> of(Report report) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "报告标题里", report.title(), null, null);
        for (Section section : report.sections()) {
            String where = "“" + heading(section) + "”";
            if (section.heading() != null) {
                passages.add(passage(where + "的标题里", section.heading(), section, true, null));
            }
            add(passages, where, section.text(), section, null);
        }
        if (report.source() != null) {
            report.source().concerns().stream()
                    .filter(concern -> BESIDE.containsKey(concern.kind()))
                    .forEach(concern -> add(passages, BESIDE.get(concern.kind()), concern.text(), null, concern));
        }
        return passages;
    }

    /** The text of the sections alone. */
    public static List<Passage> ofText(Subject subject) {
        return of(subject).stream()
                .filter(passage -> passage.section() != null && !passage.heading())
                .toList();
    }

    private static void add(List<Passage> passages, String where, String words, Section section, Concern concern) {
        if (words != null && !words.isBlank()) {
            passages.add(passage(where, words, section, false, concern));
        }
    }

    private static Passage passage(String where, String words, Section section, boolean heading, Concern concern) {
        String plain = HalfWidth.of(words);
        return new Passage(where, words, plain, Pairs.of(plain), section, heading, concern);
    }

    private static String heading(Section section) {
        return section.heading() == null ? section.kind().heading() : section.heading();
    }

    /** Where these words stand in it, one after the other. */
    public List<Mention> mentions(List<String> wanted) {
        return Mention.of(plain, pairs, wanted);
    }

    /** Where something of it stands, such as “总体情况”第 2 段. */
    public String place(int from) {
        if (section == null || heading || words.indexOf('\n') < 0) {
            return where;
        }
        long paragraph =
                words.substring(0, from).lines().filter(line -> !line.isBlank()).count();
        boolean begins = from == 0 || words.lastIndexOf('\n', from - 1) == from - 1;
        return where + "第 " + (begins ? paragraph + 1 : paragraph) + " 段";
    }

    public Optional<TextSpan> span(int from, int to) {
        if (section == null) {
            return Optional.empty();
        }
        return Optional.of(heading ? TextSpan.heading(section.id()) : new TextSpan(section.id(), from, to));
    }

    public Optional<Place> at() {
        return concern == null ? Optional.empty() : Optional.ofNullable(concern.at());
    }

    /** The words of the same sentence before a place, at most so many characters. */
    public String before(int at, int reach) {
        int from = at;
        while (from > 0 && at - from < reach && SENTENCE_ENDS.indexOf(plain.charAt(from - 1)) < 0) {
            from--;
        }
        return plain.substring(from, at);
    }

    /** The words after a place, at most so many characters. */
    public String after(int at, int reach) {
        return plain.substring(at, Math.min(plain.length(), at + reach));
    }
}
