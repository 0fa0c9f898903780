package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** An agency of one test: its people, its report of 2025, and what they do with it, in their own words. */
public final class Desk {

    public static final int YEAR = 2025;
    private static final AtomicInteger NEXT = new AtomicInteger();

    public final String agency = "anlan-" + NEXT.getAndIncrement();
    public final Person staff = Person.of("staff", agency);
    public final Person first = Person.of("first-reviewer", agency);
    public final Person second = Person.of("second-reviewer", agency);
    public final Person secrecy = Person.of("secrecy-reviewer", agency);
    public final Person approver = Person.of("approver", agency);
    public final Person office = Person.of("office", "anlan");

    /** The id of the report; null until one is opened. */
    public String report;

    /** A desk with an empty form open. */
    public static Desk withForm() {
        Desk desk = new Desk();
        Response opened = desk.submit(desk.staff, null, null);
        assertThat(opened.statusCode()).isEqualTo(201);
        desk.report = opened.jsonPath().getString("id");
        return desk;
    }

    /** A desk whose report is in order and handed in. */
    public static Desk handedIn() {
        Desk desk = withForm();
        desk.fill();
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        return desk;
    }

    public Response submit(Person who, String name, byte[] bytes) {
        return submit(who, agency, String.valueOf(YEAR), name, bytes);
    }

    public Response handedInAnother(byte[] bytes) {
        return submit(staff, "another.html", bytes);
    }

    public static Response submit(Person who, String agency, String year, String name, byte[] bytes) {
        var call = who.call().multiPart("agency", agency).multiPart("year", year);
        return (bytes == null ? call : call.multiPart("file", name, bytes)).post("/api/reports");
    }

    /** Fills the form with zeros and a sentence a section, so that nothing is left to mend. */
    public void fill() {
        fillAs(staff);
    }

    public void fillAs(Person who) {
        Map<String, Object> cells = new TreeMap<>();
        StatutoryFormat.forYear(YEAR).orElseThrow().cells().forEach(id -> cells.put(id.toString(), Map.of("value", 0)));
        Map<String, Object> sections = new TreeMap<>();
        IntStream.rangeClosed(0, 6).forEach(i -> sections.put("s" + i, Map.of("text", "本部分情况说明之" + i + "。")));
        assertThat(correct(who, Map.of("cells", cells, "sections", sections, "signedOn", "2026-01-20"))
                        .statusCode())
                .isEqualTo(200);
    }

    public Response read(Person who) {
        return who.call().get("/api/reports/" + report + "/report");
    }

    public String revision() {
        return read(staff).jsonPath().getString("revision");
    }

    public Response correct(Person who, Object patch) {
        return correct(who, revision(), patch);
    }

    public Response correct(Person who, String seen, Object patch) {
        return who.call()
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "\"" + seen + "\"")
                .body(patch)
                .patch("/api/reports/" + report + "/report");
    }

    /** Sets one figure. */
    public Response set(Person who, String cell, Object value) {
        return correct(who, Map.of("cells", Map.of(cell, Map.of("value", value))));
    }

    public Response handIn(Person who) {
        return who.call().post("/api/reports/" + report + "/hand-in");
    }

    public List<Map<String, Object>> tasks(Person who) {
        return who.call().get("/api/tasks").jsonPath().getList("findAll { it.report == '" + report + "' }");
    }

    /** The id of the task that waits for this person. */
    public String task(Person who) {
        List<Map<String, Object>> tasks = tasks(who);
        assertThat(tasks).as("tasks of " + who.sub()).hasSize(1);
        return (String) tasks.get(0).get("id");
    }

    public Response decide(Person who, String task, Map<String, ?> decision) {
        return who.call().contentType("application/json").body(decision).post("/api/tasks/" + task + "/decision");
    }

    public Response approve(Person who) {
        return decide(who, task(who), Map.of("decision", "approve", "revision", revision()));
    }

    public void approveBy(Person... people) {
        for (Person person : people) {
            assertThat(approve(person).statusCode())
                    .as("approval by " + person.sub())
                    .isEqualTo(200);
        }
    }

    public Response sendBack(Person who, String to, String reason) {
        return decide(who, task(who), Map.of("decision", "return", "to", to, "reason", reason, "revision", revision()));
    }

    public String state() {
        return staff.call().get("/api/reports/" + report).jsonPath().getString("state");
    }

    public String incident() {
        return staff.call().get("/api/reports/" + report).jsonPath().getString("incident");
    }

    public List<String> history() {
        return staff.call()
                .get("/api/reports/" + report + "/history")
                .jsonPath()
                .getList("kind");
    }
}
