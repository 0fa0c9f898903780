package cn.nianbao.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * What the process must know of a report to begin.
 *
 * @param businessKey the report as people know it, such as {@code anlan-emergency/2025/v1}
 * @param agencyKind the word by which review-policy.dmn knows the kind of agency
 * @param office code of the agency whose office supervises, or null where none is registered
 * @param reminders when people are first told of the statutory date
 */
public record Opening(
        UUID caseId, String businessKey, String agency, String agencyKind, String office, Reminders reminders) {

    /**
     * The next time that those who hold the report are reminded, and the next that those above them are told. Both lie
     * ahead: the process waits for them whatever else happens to the report.
     */
    public record Reminders(Instant remindAt, Instant escalateAt) {}
}
