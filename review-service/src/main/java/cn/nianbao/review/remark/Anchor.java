package cn.nianbao.review.remark;

import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.CellWords;
import java.util.List;
import java.util.Optional;

/**
 * What of a report something is said about: a cell, a section, words of a section, or with all null the whole report.
 *
 * @param quote the words, or what the cell held, when it was said; null for a whole section or report
 */
public record Anchor(String cell, String section, String quote) {

    private static final int LONGEST_QUOTE = 1_000;

    /**
     * The anchor at that place of the report as it stands.
     *
     * @param words of the section's text; null for all of it
     * @throws Refusal 422 where the report has no such place
     */
    public static Anchor on(Report report, String cell, String section, String words) {
        Wording.demand("所选文字", words, LONGEST_QUOTE);
        boolean chosen = words != null && !words.isBlank();
        Anchor anchor = new Anchor(cell, section, chosen ? words.strip() : null);
        if (cell != null && anchor.cellNow(report).isEmpty()
                || section != null && anchor.sectionIn(report).isEmpty()) {
            throw Refusal.unprocessable("报告里没有这个单元格或部分", List.of());
        }
        if (cell != null) {
            return new Anchor(cell, null, anchor.cellNow(report).orElseThrow());
        }
        if (chosen && !anchor.holds(report)) {
            throw Refusal.unprocessable("这一部分里没有“" + anchor.quote + "”，请从报告中原样选取", List.of());
        }
        return anchor;
    }

    /** Whether what it hangs on still is as it was. */
    public boolean holds(Report report) {
        if (quote == null) {
            return true;
        }
        return cell != null ? cellNow(report).filter(quote::equals).isPresent() : occurrences(report) > 0;
    }

    /** How often the words stand in their section. */
    public int occurrences(Report report) {
        String text = sectionIn(report).map(Section::text).orElse("");
        int found = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
            found++;
        }
        return found;
    }

    /** What the cell holds now; empty where there is no such cell. */
    public Optional<String> cellNow(Report report) {
        return report.cells().entrySet().stream()
                .filter(known -> known.getKey().toString().equals(cell))
                .map(known -> CellWords.value(known.getValue()))
                .findFirst();
    }

    /** The section that it is in; empty where the report has it no more. */
    public Optional<Section> sectionIn(Report report) {
        return report.sections().stream()
                .filter(known -> known.id().equals(section))
                .findFirst();
    }

    /** The place as people name it; empty for the whole report. */
    public String place(Report report) {
        if (cell != null) {
            return CellWords.place(report, CellId.of(cell));
        }
        return section == null ? "" : sectionIn(report).map(CellWords::numbered).orElse("原稿中的一个部分（现已不在报告中）");
    }

    /** The place with its words, for the record; empty for the whole report. */
    public String told(Report report) {
        boolean words = section != null && quote != null;
        return place(report) + (words ? "“" + quote + "”" : "");
    }
}
