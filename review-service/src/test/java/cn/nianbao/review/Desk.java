package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** An agency of one test: its people, its report of 2025, and what they do with it, in their own words. */
public final class Desk {

    public static final int YEAR = 2025;
    /** What leaves the examiner nothing to ask, section by section. */
    private static final List<String> PROSE = List.of(
            "本报告按统一格式编制。联系电话：0999-0000012。",
            "主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作按要求开展，工作考核、社会评议和责任追究结果另行公布。",
            "本部分情况见表。",
            "本部分情况见表。",
            "本部分情况见表。",
            "部分解读不够通俗，将请群众试读后再发布。",
            "没有收取信息处理费，没有其他需要报告的事项。");

    private static final Map<String, AtomicInteger> NEXT = new ConcurrentHashMap<>();

    public final String agency;
    public final Person staff;
    public final Person first;
    public final Person second;
    public final Person leader;
    public final Person secrecy;
    public final Person approver;
    public final Person informant;
    public final Person office = Person.of("office", "anlan");

    /** The id of the report; null until one is opened. */
    public String report;

    /** A desk of a department, which takes the default road. */
    public Desk() {
        this("anlan");
    }

    /** A desk of an agency whose kind, a word of {@link Register}, names another road. */
    public Desk(String kind) {
        this(kind, agency -> Person.of("staff", agency));
    }

    private Desk(String kind, Function<String, Person> asStaff) {
        agency = kind + "-" + next(kind);
        staff = asStaff.apply(agency);
        first = Person.of("first-reviewer", agency);
        second = Person.of("second-reviewer", agency);
        leader = Person.of("leader-reviewer", agency);
        secrecy = Person.of("secrecy-reviewer", agency);
        approver = Person.of("approver", agency);
        informant = Person.of("informant", agency);
    }

    private static int next(String kind) {
        int next = NEXT.computeIfAbsent(kind, first -> new AtomicInteger()).getAndIncrement();
        int most = kind.equals("anlan") ? Register.AGENCIES : Register.KINDS.get(kind);
        assertThat(next).as("agencies of the kind " + kind + " in the register").isLessThan(most);
        return next;
    }

    /** A desk with an empty form open. */
    public static Desk withForm() {
        return opened(new Desk());
    }

    /** The same of another kind. */
    public static Desk withForm(String kind) {
        return opened(new Desk(kind));
    }

    /** The same where the tests name its staff. */
    public static Desk withForm(String kind, Function<String, Person> staff) {
        Desk desk = new Desk(kind, staff);
        return opened(desk);
    }

    /** A desk whose report is in order and handed in, on the road of its kind. */
    public static Desk handedIn(String kind) {
        return filledAndHandedIn(withForm(kind));
    }

    /** A desk whose report stands on the city's portal, where its informant put it by hand. */
    public static Desk published() {
        Desk desk = handedIn("by-hand");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        desk.uploadAndRegister();
        desk.awaitState("published");
        return desk;
    }

    private static Desk opened(Desk desk) {
        Response opened = desk.submit(desk.staff, null, null);
        assertThat(opened.statusCode()).isEqualTo(201);
        desk.report = opened.jsonPath().getString("id");
        return desk;
    }

    /** A desk whose report is in order and handed in. */
    public static Desk handedIn() {
        return filledAndHandedIn(withForm());
    }

    private static Desk filledAndHandedIn(Desk desk) {
        desk.fill();
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        return desk;
    }

    /** Puts the signed content on the city's portal and registers where. */
    public void uploadAndRegister() {
        register(CityPortal.upload(agency, read(informant).asByteArray()))
                .then()
                .statusCode(200);
    }

    /** The same by whoever tries; a report that is taken down is taken off the portal first. */
    public Response uploadAndRegister(Person who, boolean takenDown) {
        if (takenDown) {
            CityPortal.remove(agency);
        } else {
            CityPortal.upload(agency, read(staff).asByteArray());
        }
        return register(who, CityPortal.address(agency));
    }

    public Response register(String address) {
        return register(informant, address);
    }

    private Response register(Person who, String address) {
        return who.call()
                .contentType("application/json; charset=utf-8")
                .body(Map.of("address", address))
                .put("/api/reports/" + report + "/address");
    }

    /** A call of staff below the report that takes a small body. */
    public Response act(String act, Map<String, ?> body) {
        return act(staff, act, body);
    }

    public Response act(Person who, String act, Map<String, ?> body) {
        return who.call()
                .contentType("application/json; charset=utf-8")
                .body(body)
                .post("/api/reports/" + report + "/" + act);
    }

    /** The next version of this desk's report. */
    public Desk next(Response opened) {
        return at(opened.jsonPath().getString("id"));
    }

    /** Another case of this desk's report. */
    public Desk at(String id) {
        Desk other = new Desk(this);
        other.report = id;
        return other;
    }

    /** The open task of a review, as those see it who hold each role and did nothing; null where none is open. */
    public String openTask() {
        return Stream.of(first, second, leader, secrecy, approver)
                .flatMap(reviewer -> tasks(reviewer).stream())
                .map(task -> (String) task.get("id"))
                .findFirst()
                .orElse(null);
    }

    private Desk(Desk same) {
        agency = same.agency;
        staff = same.staff;
        first = same.first;
        second = same.second;
        leader = same.leader;
        secrecy = same.secrecy;
        approver = same.approver;
        informant = same.informant;
    }

    public void awaitState(String wanted) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(this::state, wanted::equals);
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
        IntStream.rangeClosed(0, 6).forEach(i -> sections.put("s" + i, Map.of("text", PROSE.get(i))));
        assertThat(correct(who, Map.of("cells", cells, "sections", sections, "signedOn", "2026-01-20"))
                        .statusCode())
                .isEqualTo(200);
    }

    public Response read(Person who) {
        return who.call().get("/api/reports/" + report + "/report");
    }

    /** What staff read of the report. */
    public JsonPath readAsStaff() {
        return read(staff).jsonPath();
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

    /** Staff set the hour of its publication, and everybody agrees. */
    public void agreeFor(OffsetDateTime hour) {
        schedule(hour);
        approveBy(first, second, secrecy, approver);
    }

    /** Staff set the hour of its publication; that is written in ISO 8601. */
    public void schedule(Object hour) {
        staff.call()
                .contentType("application/json")
                .body(Map.of("at", hour.toString()))
                .put("/api/reports/" + report + "/schedule")
                .then()
                .statusCode(200);
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

    /** The history, line by line. */
    public List<Map<String, Object>> historyLines() {
        return staff.call()
                .get("/api/reports/" + report + "/history")
                .jsonPath()
                .getList("$");
    }

    public List<String> history() {
        return staff.call()
                .get("/api/reports/" + report + "/history")
                .jsonPath()
                .getList("kind");
    }
}
