package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Period;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the draft says in words, below its title.
 *
 * @param period null where the draft states none
 * @param signedBy null where nobody signed
 * @param signedOn null where no day is given
 * @param lost the tables whose words went into no section
 */
public record Narrative(
        List<Section> sections, Period period, String signedBy, LocalDate signedOn, List<Concern> lost) {

    public Narrative {
        sections = List.copyOf(sections);
        lost = List.copyOf(lost);
    }

    /**
     * Reads the draft's prose.
     *
     * @param tables the numbers of the blocks that are statutory tables
     */
    public static Narrative of(List<Block> draft, Set<Integer> tables, Title title) {
        List<ProseLine> all = ProseLine.of(draft, tables);
        List<ProseLine> below = all.subList(Math.min(title.lines(), all.size()), all.size());
        Outline outline = new Outline(below);
        List<ProseLine> lines = below.subList(0, PageFurniture.foot(below, lastHeading(below, outline)));
        SignOff signOff = SignOff.of(lines, lastHeading(lines, outline), title.agency());
        List<Section> sections = sections(lines.subList(0, signOff.from()), outline);
        List<Concern> lost = LostTables.in(below, signOff, lines.size());
        return new Narrative(sections, period(sections), signOff.by(), signOff.on(), lost);
    }

    private static int lastHeading(List<ProseLine> lines, Outline outline) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (outline.heading(lines.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Section> sections(List<ProseLine> lines, Outline outline) {
        List<Section> sections = new ArrayList<>();
        Heading open = null;
        List<String> text = new ArrayList<>();
        for (ProseLine line : lines) {
            Heading above = text.isEmpty() ? open : null;
            Optional<Heading> heading = outline.heading(line);
            if (heading.filter(again -> again.repeats(above)).isPresent()) {
                continue;
            }
            if (heading.isEmpty()) {
                text.add(line.text());
                continue;
            }
            close(sections, open, text);
            open = heading.get();
            if (!open.rest().isEmpty()) {
                text.add(open.rest());
            }
        }
        close(sections, open, text);
        return sections;
    }

    private static void close(List<Section> sections, Heading open, List<String> text) {
        if (open == null) {
            text.removeIf(PageFurniture::isHead);
            if (!text.isEmpty()) {
                sections.add(new Section("s0", SectionKind.PREFACE, null, null, Paragraphs.joined(text)));
            }
        } else {
            long numbered = sections.stream().filter(s -> !s.id().equals("s0")).count();
            sections.add(new Section(
                    "s" + (numbered + 1), open.kind(), open.number(), open.words(), Paragraphs.joined(text)));
        }
        text.clear();
    }

    /** The preface states it; some drafts state it in the overview. */
    private static Period period(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.PREFACE || section.kind() == SectionKind.OVERVIEW)
                .map(section -> StatedPeriod.in(section.text()))
                .filter(period -> period != null)
                .findFirst()
                .orElse(null);
    }
}
