package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Decision;
import cn.nianbao.deploy.road.SampleDraft;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One report of the emergency bureau on its road. An agency has one report a year: a test that publishes takes a year of its
 * own (2022 to 2025 are taken), one that does not takes 2021 and abandons its draft. Later years come first: as
 * soon as a year is public, the next one is checked against it.
 */
final class Journey {
    static final String AGENCY = "anlan-emergency";
    private static final Path HOME = Path.of(System.getProperty("project.folder"));

    private final RunningSystem system;
    private final int year;
    private final String id;

    private Journey(RunningSystem system, int year, String id) {
        this.system = system;
        this.year = year;
        this.id = id;
    }

    /** The draft of the project's own sample, as if it reported on another year. */
    static byte[] draft(String sample, int year) {
        UnaryOperator<String> change = SampleDraft.on(year);
        return SampleDraft.of(HOME, sample, text -> change.apply(text).replace("安澜市文化和旅游局", "安澜市应急管理局"));
    }

    /** Submitted by {@code staff} and read. */
    static Journey submitted(RunningSystem system, String sample, int year) {
        Answer answer = system.console("staff")
                .submit(sample, draft(sample, year), AGENCY, year)
                .demand(200, 201);
        Journey journey = new Journey(system, year, answer.json().path("id").asText());
        journey.awaitState("correcting");
        return journey;
    }

    /** A sample without errors in the format of the year, submitted and handed in. */
    static Journey handedIn(RunningSystem system, int year) {
        String sample = year < 2021 ? "anlan-culture-tourism-2020.tabs.txt" : "anlan-emergency-2025.tabs.txt";
        Journey journey = submitted(system, sample, year);
        journey.by("staff").act(journey.id, "hand-in", null).demand(200);
        return journey;
    }

    /** The report of that year in its newest version, as the list tells it. */
    static Journey newest(RunningSystem system, int year) {
        JsonNode list = system.console("staff")
                .list("?agency=" + AGENCY + "&year=" + year)
                .demand(200)
                .json();
        return new Journey(system, year, list.path(0).path("id").asText());
    }

    /** The same report's next version, opened to correct what is public. */
    Journey nextVersion(String nextId) {
        return new Journey(system, year, nextId);
    }

    String id() {
        return id;
    }

    Console by(String user) {
        return system.console(user);
    }

    JsonNode standing() {
        return by("staff").standing(id).demand(200).json();
    }

    String state() {
        return standing().path("state").asText();
    }

    String revision() {
        return by("staff").read(id).demand(200).tag();
    }

    Answer correct(String user, String cell, String value) {
        return by(user).correct(id, revision(), Map.of(cell, value));
    }

    /** The task that the person sees for this report; empty where they see none. */
    String task(String user) {
        for (JsonNode task : by(user).tasks().demand(200).json()) {
            if (task.path("report").asText().equals(id)) {
                return task.path("id").asText();
            }
        }
        return "";
    }

    void approvedBy(String... users) {
        for (String user : users) {
            String task = task(user);
            assertThat(task).as(user + " sees the report at " + state()).isNotEmpty();
            by(user).decide(task, Decision.approve(revision())).demand(200);
        }
    }

    void awaitPublished() {
        awaitState("published");
    }

    /** Waits until the step stands still and says why. */
    String awaitIncident() {
        Eventually.within(Duration.ofMinutes(1), "an incident", () -> standing()
                .path("incident")
                .isTextual());
        return standing().path("incident").asText();
    }

    /** Gives the draft up, so that another test may take the year. */
    void abandon() {
        by("staff")
                .act(id, "abandon", JsonNodeFactory.instance.objectNode().put("reason", "测试结束"))
                .demand(200);
    }

    Answer publicRecord() {
        return system.portal().record(AGENCY, year);
    }

    void awaitState(String wanted) {
        Eventually.within(Duration.ofMinutes(1), wanted, () -> state().equals(wanted));
    }
}
