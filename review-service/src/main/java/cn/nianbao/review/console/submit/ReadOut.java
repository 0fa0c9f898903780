package cn.nianbao.review.console.submit;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;

/**
 * What was read of a draft, in numbers.
 *
 * @param cells how many the statutory form has
 * @param read how many of them were read for certain
 * @param toConfirm how many a person must confirm
 * @param unread how many could not be read
 */
public record ReadOut(
        String agency,
        Integer year,
        int cells,
        long read,
        long toConfirm,
        long unread,
        long errors,
        long warnings,
        long notices) {

    static ReadOut of(Report report, CheckResult checked) {
        return new ReadOut(
                report.agency(),
                report.year(),
                report.cells().size(),
                report.cells().values().stream().filter(Cell::isCertain).count(),
                report.cells().values().stream().filter(ReadOut::isToConfirm).count(),
                report.cells().values().stream()
                        .filter(cell -> cell.state() == CellState.UNREAD)
                        .count(),
                count(checked, Severity.ERROR),
                count(checked, Severity.WARNING),
                count(checked, Severity.NOTICE));
    }

    private static boolean isToConfirm(Cell cell) {
        return cell.confirm() != null && cell.state() != CellState.UNREAD;
    }

    private static long count(CheckResult checked, Severity severity) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
