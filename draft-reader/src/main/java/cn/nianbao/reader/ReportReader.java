package cn.nianbao.reader;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.PageNumber;
import cn.nianbao.reader.narrative.Narrative;
import cn.nianbao.reader.narrative.RunningHeads;
import cn.nianbao.reader.narrative.SectionSource;
import cn.nianbao.reader.narrative.Stretch;
import cn.nianbao.reader.narrative.Title;
import cn.nianbao.reader.statutory.Recogniser;
import cn.nianbao.reader.statutory.Recognition;
import cn.nianbao.reader.statutory.ScannedFigures;
import cn.nianbao.reader.statutory.UnshownFigures;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Source;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads a draft into a report: every statutory cell, and what is said in words. What the draft does not give stays null. */
public final class ReportReader {

    /** The version of the reading; it changes when the same draft may be read otherwise than before. */
    public static final String VERSION = "9";

    private ReportReader() {}

    /**
     * Reads the draft.
     *
     * @param bytes the file the draft was read from
     */
    public static Report read(String fileName, Draft draft, byte[] bytes) {
        Contents contents = Contents.of(draft);
        Title title = contents.title();
        Recognition tables = contents.tables();
        Narrative narrative = contents.narrative();
        String agency = title.agency() == null ? narrative.signedBy() : title.agency();
        return new Report(
                null,
                agency,
                title.year() == null ? yearOf(narrative.period()) : title.year(),
                1,
                tables.format(),
                title.text(),
                narrative.period(),
                narrative.signedBy(),
                narrative.signedOn(),
                new Source(fileName, sha256(bytes), draft.mediaType(), concerns(draft, tables, narrative)),
                narrative.sections(),
                ScannedFigures.toConfirm(tables.format(), UnshownFigures.toConfirm(tables.cells(), draft), draft));
    }

    /** Where the words of the report's sections stand in the draft: in its own paragraphs and cells. */
    public static List<SectionSource> sources(Draft draft) {
        Contents contents = Contents.of(draft);
        return contents.narrative().sources().stream().map(contents::inDraft).toList();
    }

    /** What a draft holds, in the terms of a report. */
    private record Contents(SingleLines lines, Title title, Recognition tables, Narrative narrative) {

        static Contents of(Draft draft) {
            SingleLines single = SingleLines.of(draft.blocks());
            List<Block> lines = PageNumber.without(single.blocks());
            Title title = Title.of(lines);
            List<Block> blocks = RunningHeads.without(lines, title);
            Recognition tables = Recogniser.recognise(blocks, title.year());
            return new Contents(single, title, tables, Narrative.of(blocks, tables.blocks(), title));
        }

        SectionSource inDraft(SectionSource source) {
            return new SectionSource(
                    source.section(), source.text(), inDraft(source.heading()), inDraft(source.words()));
        }

        private List<Stretch> inDraft(List<Stretch> stretches) {
            return stretches.stream().map(lines::inDraft).toList();
        }
    }

    /** Words recognised in a picture differ from the format's by the recognition's own faults; they tell nothing of labels. */
    private static List<Concern> concerns(Draft draft, Recognition tables, Narrative narrative) {
        List<Concern> concerns = new ArrayList<>(draft.concerns());
        concerns.addAll(narrative.lost());
        if (draft.scanned().isEmpty()) {
            concerns.addAll(tables.concerns());
        }
        return concerns;
    }

    /** A period of just one calendar year names the year as plainly as a title. */
    private static Integer yearOf(Period period) {
        if (period == null || period.from() == null || period.to() == null) {
            return null;
        }
        LocalDate from = period.from();
        boolean calendarYear =
                from.getDayOfYear() == 1 && period.to().equals(from.plusYears(1).minusDays(1));
        return calendarYear ? from.getYear() : null;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
