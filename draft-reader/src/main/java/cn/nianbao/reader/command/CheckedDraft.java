package cn.nianbao.reader.command;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;

/**
 * What became of one draft of the check command.
 *
 * @param name of its file, as called
 * @param said to the caller: the findings, or why it could not be read
 * @param counts null where it could not be read
 */
record CheckedDraft(String name, String said, Counts counts) {

    private static final int NO_ERRORS = 0;
    private static final int ERRORS_FOUND = 1;
    private static final int NOT_READ = 2;

    /**
     * A report in figures.
     *
     * @param certain cells that were read and that nobody has to look at again
     */
    record Counts(
            String agency,
            Integer year,
            String format,
            long certain,
            long toConfirm,
            long unread,
            long errors,
            long warnings) {

        static Counts of(Report report, CheckResult result) {
            long unread = report.cells().values().stream()
                    .filter(cell -> cell.state() == CellState.UNREAD)
                    .count();
            long toConfirm = report.cells().values().stream()
                    .filter(Counts::mustBeConfirmed)
                    .count();
            return new Counts(
                    report.agency(),
                    report.year(),
                    report.format(),
                    report.cells().size() - unread - toConfirm,
                    toConfirm,
                    unread,
                    count(Severity.ERROR, result),
                    count(Severity.WARNING, result));
        }

        private static boolean mustBeConfirmed(Cell cell) {
            return cell.state() != CellState.UNREAD && cell.confirm() != null;
        }

        private static long count(Severity severity, CheckResult result) {
            return result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    static CheckedDraft notRead(String name, String why) {
        return new CheckedDraft(name, why, null);
    }

    boolean isRead() {
        return counts != null;
    }

    /** What the command exits with if this was all. */
    int status() {
        if (counts == null) {
            return NOT_READ;
        }
        return counts.errors() > 0 ? ERRORS_FOUND : NO_ERRORS;
    }

    /** What is kept once it is said, for there may be thousands. */
    CheckedDraft withoutWords() {
        return new CheckedDraft(name, null, counts);
    }
}
