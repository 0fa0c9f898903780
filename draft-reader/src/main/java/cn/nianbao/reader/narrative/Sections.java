package cn.nianbao.reader.narrative;

import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines of a report into its sections. */
final class Sections {

    private static final Pattern CAPTION = Pattern.compile("(?U)表[一二三四五六]\\s*(.{4,40}?)(?:（可左右滑动）)?");

    private final List<Section> sections = new ArrayList<>();
    private final List<SectionSource> sources = new ArrayList<>();
    private final List<ProseLine> text = new ArrayList<>();
    private Heading open;
    private ProseLine head;
    private int numbered;

    private Sections() {}

    static Sections of(List<ProseLine> lines, Outline outline) {
        Sections sections = new Sections();
        lines.forEach(line -> sections.take(line, outline.heading(line)));
        sections.close();
        return sections;
    }

    List<Section> sections() {
        return sections;
    }

    /** Where the words of each stand, in the same order. */
    List<SectionSource> sources() {
        return sources;
    }

    private void take(ProseLine line, Optional<Heading> heading) {
        Heading above = text.isEmpty() ? open : null;
        if (heading.filter(again -> again.repeats(above)).isPresent() || isCaption(line.text())) {
            return;
        }
        if (heading.isEmpty()) {
            text.add(line);
            return;
        }
        close();
        open = heading.get();
        int rest = line.text().lastIndexOf(open.rest());
        head = line.piece(0, rest);
        if (!open.rest().isEmpty()) {
            text.add(line.piece(rest, rest + open.rest().length()));
        }
    }

    /** Whether the line is what our own page writes above a statutory table: its number and, once more, the section's heading. */
    private boolean isCaption(String line) {
        if (open == null || line.isEmpty() || line.charAt(0) != '表') {
            return false;
        }
        Matcher caption = CAPTION.matcher(line);
        return caption.matches()
                && StatutoryHeading.isLike(caption.group(1))
                && StatutoryHeading.kind(caption.group(1)) == open.kind();
    }

    private void close() {
        if (open == null) {
            text.removeIf(line -> PageFurniture.isHead(line.text()));
            if (!text.isEmpty()) {
                add("s0", SectionKind.PREFACE, null, null, List.of());
            }
        } else {
            add("s" + ++numbered, open.kind(), open.number(), open.words(), head.words());
        }
        text.clear();
    }

    private void add(String id, SectionKind kind, String number, String heading, List<Stretch> head) {
        Paragraphs.Joined joined = Paragraphs.joined(text);
        sections.add(new Section(id, kind, number, heading, joined.text()));
        sources.add(new SectionSource(id, joined.text(), head, joined.words()));
    }
}
