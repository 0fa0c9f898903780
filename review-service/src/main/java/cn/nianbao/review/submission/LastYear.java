package cn.nianbao.review.submission;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an agency's public report of the year before tells of this year's: documents that were in force, requests that were
 * carried over, who signs, how the agency is reached. A figure that is taken over has to be confirmed by a person; a zero
 * is left to them, so that nothing has to be confirmed where there is nothing.
 *
 * @param year the year that is reported on now
 */
record LastYear(Report before, int year) {

    private static final String CARRIED_OVER = "requests/2";
    private static final String CARRIED_ON = "requests/4";
    private static final Set<String> IN_FORCE = Set.of("in-force", "total");

    /** The cell as last year's report fills it; empty where it tells nothing of it. */
    Optional<Cell> cell(CellId id) {
        return source(id)
                .map(from -> before.cells().get(from))
                .filter(cell -> cell != null && cell.isNumber() && cell.value().signum() != 0)
                .map(cell -> taken(id, cell.value()));
    }

    /** Which figure of last year stands for that cell. */
    private static Optional<CellId> source(CellId id) {
        if (id.toString().startsWith(CARRIED_OVER + "/")) {
            return Optional.of(CellId.of(CARRIED_ON + "/" + id.column()));
        }
        return id.table().equals("a20-1") && IN_FORCE.contains(id.column()) ? Optional.of(id) : Optional.empty();
    }

    private Cell taken(CellId id, BigDecimal value) {
        String what = id.table().equals("a20-1") ? "现行有效件数，本年有制发或废止的请改" : "结转下年度继续办理数";
        String why = "取自" + before.year() + "年度已公布报告的" + what + "，请核对";
        return Cell.number(value).toConfirm(new Confirmation(why, List.of(value.toPlainString())));
    }

    Optional<String> signedBy() {
        return Optional.ofNullable(before.signedBy());
    }

    /** Last year's preface with every year moved on by one: its basis, the period and how the agency is reached. */
    Optional<String> preface() {
        return before.sections().stream()
                .filter(section -> section.kind() == SectionKind.PREFACE)
                .map(section -> movedOn(section.text()))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The date of issue first: it lies a year after the year reported on. */
    private String movedOn(String text) {
        return moved(moved(text, year, year + 1), year - 1, year);
    }

    private static String moved(String text, int from, int to) {
        return Pattern.compile("(?<![0-9〔\\[（(])" + from + "(?=\\s*年)")
                .matcher(text)
                .replaceAll(String.valueOf(to));
    }

    /** What was taken over, in words for the record. */
    String words() {
        return "前言、落款单位和现行有效件数、结转数取自" + before.year() + "年度已公布报告，请逐项核对";
    }
}
