package cn.nianbao.reader;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.PageNumber;
import cn.nianbao.reader.narrative.Narrative;
import cn.nianbao.reader.narrative.RunningHeads;
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
    public static final String VERSION = "6";

    private ReportReader() {}

    /**
     * Reads the draft.
     *
     * @param bytes the file the draft was read from
     */
    public static Report read(String fileName, Draft draft, byte[] bytes) {
        List<Block> lines = PageNumber.without(SingleLines.of(draft.blocks()));
        Title title = Title.of(lines);
        List<Block> blocks = RunningHeads.without(lines, title);
        Recognition tables = Recogniser.recognise(blocks, title.year());
        Narrative narrative = Narrative.of(blocks, tables.blocks(), title);
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
