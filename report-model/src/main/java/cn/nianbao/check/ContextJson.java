package cn.nianbao.check;

import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check knows, as JSON: {@code {"agency": {…}, "lastYear": REPORT, "others": [REPORT, …], "day": "2026-01-20"}}, each
 * part optional; and where years were made public out of turn {@code "lastYearCameLater": true} and {@code "nextYear": REPORT}.
 */
public final class ContextJson {

    private ContextJson() {}

    /**
     * @param today the day where the JSON names none
     * @throws IllegalArgumentException when a part is no such thing
     * @throws java.time.DateTimeException when the day is none
     */
    public static Context read(JsonNode node, LocalDate today) {
        JsonNode day = node.path("day");
        List<Neighbour> others = new ArrayList<>();
        node.path("others").forEach(other -> others.add(Neighbour.of(ReportJson.read(other))));
        return new Context(
                agency(node.path("agency")),
                report(node.path("lastYear")),
                day.isTextual() ? LocalDate.parse(day.textValue()) : today,
                RuleBook.builtIn(),
                others,
                new OutOfTurn(node.path("lastYearCameLater").asBoolean(), report(node.path("nextYear"))));
    }

    private static Report report(JsonNode node) {
        return node.isObject() ? ReportJson.read(node) : null;
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
