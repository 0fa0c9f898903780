package cn.nianbao.reader.view;

import cn.nianbao.prose.TextSpan;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.PageLine;
import cn.nianbao.reader.narrative.SectionSource;
import cn.nianbao.reader.narrative.Stretch;
import cn.nianbao.report.Place;
import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;

/** Where the words of a report's sections stand in the view of the draft that it was read from. */
public final class ProsePlaces {

    private final List<SectionSource> sources;
    private final Addresses addresses;

    private ProsePlaces(List<SectionSource> sources, Addresses addresses) {
        this.sources = sources;
        this.addresses = addresses;
    }

    public static ProsePlaces of(Draft draft) {
        return new ProsePlaces(ReportReader.sources(draft), Addresses.of(draft));
    }

    /**
     * The spots of a piece of a section, in order.
     *
     * @param section as it is now; of a text that somebody has changed since it was read no place is known
     */
    public List<Spot> find(Section section, TextSpan span) {
        List<Spot> spots = new ArrayList<>();
        for (SectionSource source : sources) {
            if (!source.section().equals(section.id()) || !source.text().equals(section.text())) {
                continue;
            }
            if (span.equals(TextSpan.heading(section.id()))) {
                source.heading().forEach(stretch -> add(stretch, stretch.from(), stretch.to(), spots));
            } else {
                source.words().forEach(stretch -> add(stretch, span.from(), span.to(), spots));
            }
        }
        return spots;
    }

    /** Everything that is known of where the sections stand, for whoever will look for pieces of them later. */
    List<WrittenSection> sections() {
        return sources.stream().map(this::written).toList();
    }

    private WrittenSection written(SectionSource source) {
        List<Spot> heading = new ArrayList<>();
        source.heading().forEach(stretch -> add(stretch, stretch.from(), stretch.to(), heading));
        List<WrittenSection.Run> runs = new ArrayList<>();
        source.words().forEach(stretch -> addRuns(stretch, runs));
        return new WrittenSection(source.section(), source.text(), heading, runs);
    }

    private void addRuns(Stretch stretch, List<WrittenSection.Run> runs) {
        if (stretch.in() instanceof Block.Paragraph paragraph
                && !paragraph.lines().isEmpty()) {
            for (PageLine line : paragraph.lines()) {
                int first = Math.max(stretch.at(), line.from());
                int behind = Math.min(stretch.at() + stretch.to() - stretch.from(), line.to());
                if (first < behind) {
                    runs.add(WrittenSection.OnLine.of(stretch.from() + first - stretch.at(), line, first, behind));
                }
            }
        } else {
            List<Spot> whole = new ArrayList<>();
            add(stretch, stretch.from(), stretch.to(), whole);
            whole.forEach(spot -> runs.add(new WrittenSection.Whole(stretch.from(), stretch.to(), spot)));
        }
    }

    /** Of the stretch, what stands between two characters of the section's text. */
    private void add(Stretch stretch, int from, int to, List<Spot> spots) {
        int first = Math.max(from, stretch.from());
        int behind = Math.min(to, stretch.to());
        if (first < behind) {
            int shift = stretch.at() - stretch.from();
            add(stretch.in(), first + shift, behind + shift, spots);
        }
    }

    private void add(Block.Writing writing, int from, int to, List<Spot> spots) {
        if (writing instanceof Block.Paragraph paragraph && !paragraph.lines().isEmpty()) {
            paragraph.lines().forEach(line -> add(line, from, to, spots));
        } else if (writing.at() instanceof Place.OnPage box) {
            spots.add(Spot.OnPage.of(box));
        } else {
            spots.add(new Spot.InText(addresses.of(writing), from, to));
        }
    }

    private static void add(PageLine line, int from, int to, List<Spot> spots) {
        int first = Math.max(from, line.from());
        int behind = Math.min(to, line.to());
        if (first < behind) {
            spots.add(Spot.OnPage.of(line.part(first, behind)));
        }
    }
}
