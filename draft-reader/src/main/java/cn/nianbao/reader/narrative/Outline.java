package cn.nianbao.reader.narrative;

import cn.nianbao.report.SectionKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which lines head sections: the way of numbering that heads most of the format's sections is the draft's own. */
final class Outline {

    private final Heading.Style style;
    private final Set<SectionKind> topLevel;
    private final Map<ProseLine, Optional<Heading>> headings = new IdentityHashMap<>();

    Outline(List<ProseLine> lines) {
        Map<Heading.Style, Set<SectionKind>> kinds = new EnumMap<>(Heading.Style.class);
        for (ProseLine line : lines) {
            of(line).filter(heading -> heading.kind() != SectionKind.EXTRA).ifPresent(heading -> kinds.computeIfAbsent(
                            heading.style(), same -> EnumSet.noneOf(SectionKind.class))
                    .add(heading.kind()));
        }
        style = mostTelling(kinds);
        topLevel = kinds.getOrDefault(style, Set.of());
    }

    private static Heading.Style mostTelling(Map<Heading.Style, Set<SectionKind>> kinds) {
        Heading.Style best = Heading.Style.CHINESE;
        int most = kinds.getOrDefault(best, Set.of()).size();
        for (Map.Entry<Heading.Style, Set<SectionKind>> style : kinds.entrySet()) {
            if (style.getValue().size() > Math.max(most, 1)) {
                best = style.getKey();
                most = style.getValue().size();
            }
        }
        return best;
    }

    /** The heading that the line is; empty for prose and for headings within a section. */
    Optional<Heading> heading(ProseLine line) {
        Optional<Heading> heading = of(line).filter(this::headsSection);
        return line.heading() ? heading.or(() -> Heading.marked(line.text())) : heading;
    }

    private Optional<Heading> of(ProseLine line) {
        return headings.computeIfAbsent(line, one -> Heading.of(one.text()));
    }

    private boolean headsSection(Heading heading) {
        return switch (heading.style()) {
            case PART -> true;
            case CHINESE -> style == Heading.Style.CHINESE || style != Heading.Style.PART && heading.isStatutory();
            case BRACKETED -> style == heading.style() && heading.kind() != SectionKind.EXTRA;
            case ARABIC -> style == heading.style() ? heading.kind() != SectionKind.EXTRA : isLoneOverview(heading);
            case BARE -> heading.isStatutory();
        };
    }

    /** 1.总体情况 above 二、 and 三、: the first section, whose number came out of the word processor's own list. */
    private boolean isLoneOverview(Heading heading) {
        return heading.kind() == SectionKind.OVERVIEW
                && heading.isStatutory()
                && "1".equals(heading.number())
                && topLevel.contains(SectionKind.DISCLOSURE)
                && !topLevel.contains(SectionKind.OVERVIEW);
    }
}
