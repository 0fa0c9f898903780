package cn.nianbao.reader.command;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What the caller of the check command knows beside the draft: facts of the agency, last year's report, the day. */
record CheckContext(Context context) {

    /**
     * Reads the context file.
     *
     * @param file null where none is given
     * @param clock says which day it is where the file does not
     */
    static CheckContext read(Path file, Clock clock) throws CheckArguments.Unusable {
        if (file == null) {
            return new CheckContext(new Context(null, null, LocalDate.now(clock)));
        }
        try {
            JsonNode node = ReportJson.EXACT.readTree(Files.readAllBytes(file));
            JsonNode day = node.path("day");
            return new CheckContext(new Context(
                    agency(node.path("agency")),
                    node.path("lastYear").isObject() ? ReportJson.read(node.path("lastYear")) : null,
                    day.isTextual() ? LocalDate.parse(day.textValue()) : LocalDate.now(clock)));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            throw new CheckArguments.Unusable("背景资料读不出来：" + file + "。它应是 JSON，可含 agency、lastYear、day（如 2026-01-20）。");
        }
    }

    /** The report as the agency's, where the context names one; otherwise as the draft says. */
    Report apply(Report report) {
        AgencyFacts agency = context.agency();
        if (agency == null) {
            return report;
        }
        return new Report(
                agency.code(),
                agency.name() == null ? report.agency() : agency.name(),
                report.year(),
                report.version(),
                report.format(),
                report.title(),
                report.period(),
                report.signedBy(),
                report.signedOn(),
                report.source(),
                report.sections(),
                report.cells());
    }

    private static AgencyFacts agency(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        return new AgencyFacts(
                node.path("code").textValue(),
                node.path("name").textValue(),
                node.path("shortName").textValue(),
                node.path("kind").textValue(),
                node.path("mayMakeRules").isBoolean()
                        ? node.path("mayMakeRules").booleanValue()
                        : null,
                Contacts.read(node.path("contacts")));
    }
}
