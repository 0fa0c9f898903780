package cn.nianbao.reader.command;

import cn.nianbao.check.Context;
import cn.nianbao.check.ContextJson;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What the caller of the check command knows beside the draft: the agency, last year's report, those of others, the day. */
record CheckContext(Context context) {

    /**
     * Reads the context file.
     *
     * @param file null where none is given
     * @param clock says which day it is where the file does not
     */
    static CheckContext read(Path file, Clock clock) throws CheckArguments.Unusable {
        LocalDate today = LocalDate.now(clock);
        if (file == null) {
            return new CheckContext(new Context(null, null, today));
        }
        try {
            return new CheckContext(ContextJson.read(ReportJson.EXACT.readTree(Files.readAllBytes(file)), today));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            throw new CheckArguments.Unusable(
                    "背景资料读不出来：" + file + "。它应是 JSON，可含 agency、lastYear、others、day（如 2026-01-20）。");
        }
    }

    /** The report as the agency's, where the context names one; otherwise as the draft says. */
    Report apply(Report report) {
        return context.agency() == null ? report : context.agency().owned(report);
    }
}
