package cn.nianbao.deploy.journey;

import cn.nianbao.deploy.call.Answer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;

/** A report of the township of which two people at once may be staff; every test of the page of a report opens one anew. */
record TownReport(RunningSystem system, String id) {
    static final String STAFF = "two-agencies";
    static final String COLLEAGUE = "town-clerk";
    private static final String AGENCY = "qinghe-town";
    private static final int YEAR = 2023;
    /** A scan takes its time. */
    private static final Duration READING = Duration.ofMinutes(3);

    /** An empty form. */
    static TownReport form(RunningSystem system) {
        Answer answer = system.console(STAFF).openForm(AGENCY, YEAR).demand(201);
        return new TownReport(system, answer.json().path("id").asText());
    }

    /** Read from a file. */
    static TownReport submitted(RunningSystem system, String name, byte[] draft) {
        Answer answer = system.console(STAFF).submit(name, draft, AGENCY, YEAR).demand(200, 201);
        TownReport report = new TownReport(system, answer.json().path("id").asText());
        Eventually.within(READING, "correcting", () -> report.state().equals("correcting"));
        return report;
    }

    /** Shows the page, with both sides ready. */
    void open(Visitor visitor) {
        visitor.visit("/reports/" + id);
        visitor.page().waitForSelector("#workbench[data-ready]");
    }

    String state() {
        return system.console(STAFF)
                .standing(id)
                .demand(200)
                .json()
                .path("state")
                .asText();
    }

    /** The figure that is saved in a cell; empty where there is none. */
    String figure(String cell) {
        return system.console(STAFF)
                .read(id)
                .demand(200)
                .json()
                .path("cells")
                .path(cell)
                .path("value")
                .asText("")
                .replace("null", "");
    }

    /** Gives the draft up, so that the next test finds the year free. */
    void abandon() {
        system.console(STAFF)
                .act(id, "abandon", JsonNodeFactory.instance.objectNode().put("reason", "测试结束"))
                .demand(200);
    }
}
