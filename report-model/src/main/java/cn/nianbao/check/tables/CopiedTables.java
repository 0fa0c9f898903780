package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.LastYear;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The figures of a year that are those of the year before. One request in each of two years is chance, so the digits that agree
 * are counted; what stands from year to year, and what is only a sum of others, does not count.
 */
final class CopiedTables implements Rule {

    @Override
    public String code() {
        return "T-COPIED";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return Form.of(report).tables().isEmpty()
                || LastYear.of(report, context).isPresent();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        Form last = Form.of(LastYear.of(report, context).orElse(report.withCells(Map.of())));
        Form form = Form.of(subject);
        List<Entry> told = form.tables().stream()
                .flatMap(form::entries)
                .filter(entry -> isOfTheYear(entry, card))
                .filter(entry -> isTold(entry.cell()) || isTold(last.cell(entry.id())))
                .toList();
        List<Entry> same = told.stream()
                .filter(entry -> isSame(entry.cell(), last.cell(entry.id())))
                .toList();
        BigDecimal due = card.number("share").multiply(BigDecimal.valueOf(told.size()));
        boolean copied = digits(same) >= card.number("digits").intValue()
                && BigDecimal.valueOf(same.size()).compareTo(due) >= 0;
        return copied ? List.of(finding(told.size(), same)) : List.of();
    }

    private Finding finding(int told, List<Entry> same) {
        String message = "与上年报告的表格对照，" + told + " 个不为 0 的数里有 " + same.size()
                + " 个与上年完全相同（合计数和存量数不算在内）。请核对是不是照抄了上年的表；确实相同的，写明说明。";
        return Finding.of(code(), Severity.WARNING, "", message, same);
    }

    private static boolean isOfTheYear(Entry entry, RuleCard card) {
        return !card.words("rows").contains(entry.id().row())
                && !card.words("columns").contains(entry.id().column());
    }

    private static boolean isTold(Cell cell) {
        return cell.isNumber() && cell.isCertain() && cell.value().signum() != 0;
    }

    private static boolean isSame(Cell cell, Cell before) {
        return isTold(cell) && before.isNumber() && cell.value().compareTo(before.value()) == 0;
    }

    private static int digits(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Objects.requireNonNull(entry.cell().value()))
                .mapToInt(value -> value.stripTrailingZeros().precision())
                .sum();
    }
}
