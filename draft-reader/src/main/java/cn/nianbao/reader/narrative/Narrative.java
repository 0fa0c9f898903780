package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Period;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.time.LocalDate;
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
 * @param sources where the words of each section stand, in the order of the sections
 */
public record Narrative(
        List<Section> sections,
        Period period,
        String signedBy,
        LocalDate signedOn,
        List<Concern> lost,
        List<SectionSource> sources) {

    public Narrative {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
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
        List<ProseLine> report = below.subList(0, attachment(below, outline));
        List<ProseLine> lines = report.subList(0, PageFurniture.foot(report, lastHeading(report, outline)));
        SignOff signOff = SignOff.of(lines, lastHeading(lines, outline), title.agency());
        Sections read = Sections.of(lines.subList(0, signOff.from()), outline);
        List<Section> sections = read.sections();
        List<Concern> lost = LostTables.in(below, signOff, lines.size());
        return new Narrative(sections, period(sections), signOff.by(), signOff.on(), lost, read.sources());
    }

    /** Where an attachment with headings of its own begins, below the last section; the number of lines where there is none. */
    private static int attachment(List<ProseLine> lines, Outline outline) {
        boolean inLast = false;
        int attached = -1;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Heading> heading = outline.heading(lines.get(i));
            if (heading.isPresent() && attached >= 0) {
                return attached;
            }
            inLast = heading.map(Heading::kind).map(SectionKind.OTHER::equals).orElse(inLast);
            attached = inLast && PageFurniture.isAttachment(lines.get(i).text()) ? i : attached;
        }
        return lines.size();
    }

    private static int lastHeading(List<ProseLine> lines, Outline outline) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (outline.heading(lines.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
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
