package cn.nianbao.publish.connector;

import static cn.nianbao.publish.Caller.newAgency;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.publish.connector.Killed.Point;
import cn.nianbao.publish.connector.Killed.Printed;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Press;
import cn.nianbao.publish.edition.Version;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A publishing server is killed, really: another process that stops in the middle of its work. Whoever comes after it finds
 * the old report whole or the new one whole, and the next server ends with exactly one version that is live.
 */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class KillTest {

    private static final String REASON = "数据正在核查";

    @Inject
    DataSource database;

    @Inject
    StandingPages pages;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    private final City city = City.open();
    private final Path desk = city.desk();
    private final Report report = Sample.report(newAgency(), 2024, 71);
    private final CanonicalRecord first = CanonicalRecord.of(report, null);
    private final CanonicalRecord second =
            Sample.next(Sample.with(report, "requests/1/total", Cell.number(new BigDecimal("987654"))), 2, first);
    private final CanonicalRecord down = CanonicalRecord.ofWithdrawal(
            report.as(report.agencyCode(), report.agency(), 2024, 2), first.revision(), REASON);
    private final String folder = "reports/" + report.agencyCode() + "/2024/";

    static Stream<Arguments> points() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Point.values()).map(point -> Arguments.of(kind, point)));
    }

    @BeforeEach
    void printTheFirst() throws IOException {
        print(List.of(first));
    }

    /** The pages of all versions at the time of the last. */
    private void print(List<CanonicalRecord> records) throws IOException {
        List<Version> history = records.stream()
                .map(record -> new Version(edition(record), null))
                .toList();
        for (CanonicalRecord record : records) {
            Printed.print(desk, pages, edition(record), record, history);
        }
    }

    private Edition edition(CanonicalRecord record) {
        return new Edition(
                new EditionKey(report.agencyCode(), 2024, record.report().version()),
                record.revision(),
                report.agency(),
                report.title(),
                Instant.parse("2025-01-20T02:00:00Z"),
                record.withdrawalNotice().orElse(null),
                null);
    }

    static Stream<Arguments> pointsBeforeThePage() {
        return points().filter(
                        point -> point.get()[1] == Point.BEFORE_THE_FIRST_EFFECT || point.get()[1] == Point.HALF_WAY);
    }

    @ParameterizedTest
    @MethodSource("pointsBeforeThePage")
    void ofAFirstVersionNothingShowsBeforeAllIsThere(Kind kind, Point point) throws Exception {
        die(kind, point, first);
        assertThat(index(kind)).isEmpty();
        comeBack(kind, first);
        assertThat(index(kind).map(KillTest::figure)).hasValue(figure(first));
        assertSettled(kind, first);
    }

    @ParameterizedTest
    @MethodSource("points")
    void aCorrectionShowsWholeOrTheOldOneDoes(Kind kind, Point point) throws Exception {
        comeBack(kind, first);
        print(List.of(first, second));
        die(kind, point, second);
        boolean shown = point.compareTo(Point.BEFORE_IT_IS_RECORDED) >= 0;
        CanonicalRecord live = shown ? second : first;
        assertThat(index(kind).map(KillTest::figure)).hasValue(figure(live));
        assertThat(city.shown(kind, folder + "v" + (shown ? 2 : 1) + ".json")).hasValue(live.bytes());
        comeBack(kind, second);
        assertThat(index(kind).map(KillTest::figure)).hasValue(figure(second));
        assertThat(city.shown(kind, folder + "v1.json")).hasValue(first.bytes());
        assertSettled(kind, second);
    }

    /** A web server that was asked to take it down shows what was there, or the notice, and in the end the notice alone. */
    @ParameterizedTest
    @EnumSource
    void aRemovalLeavesTheReportOrTheNotice(Point point) throws Exception {
        everyPortal(kind -> comeBack(kind, first));
        Printed.print(desk, pages, edition(down));
        everyPortal(kind -> die(kind, point, down));
        for (Kind kind : Kind.values()) {
            boolean stands = kind == Kind.WEBHOOK
                    ? point.compareTo(Point.BEFORE_IT_IS_RECORDED) < 0
                    : point.compareTo(Point.HALF_WAY) < 0;
            Document shown = index(kind).orElseThrow();
            assertThat(figure(shown)).as(kind.name()).isEqualTo(stands ? figure(first) : "");
            assertThat(shown.text().contains(REASON)).as(kind.name()).isEqualTo(!stands);
        }
        everyPortal(kind -> comeBack(kind, down));
        for (Kind kind : Kind.values()) {
            assertDown(kind);
        }
    }

    private void assertDown(Kind kind) {
        assertThat(city.files(kind, folder))
                .as(kind.name())
                .containsExactly(folder + "index.html", folder + "v1.html", folder + "v2.html");
        for (String name : List.of("index.html", "v1.html", "v2.html")) {
            assertThat(new String(city.shown(kind, folder + name).orElseThrow(), StandardCharsets.UTF_8))
                    .contains(REASON)
                    .doesNotContain("data-cell");
        }
        assertDelivered(kind, 2);
    }

    /** One thing done at the portals of all kinds at once. */
    private interface Deed {
        void at(Kind kind) throws Exception;
    }

    private static void everyPortal(Deed deed) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(Kind.values().length);
        try {
            List<Future<Void>> deeds = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                deeds.add(hands.submit(() -> {
                    deed.at(kind);
                    return null;
                }));
            }
            for (Future<Void> done : deeds) {
                done.get();
            }
        } finally {
            hands.shutdownNow();
        }
    }

    private void die(Kind kind, Point point, CanonicalRecord record) throws Exception {
        Path own = Files.createDirectories(desk.resolve(kind.name()));
        Properties settings = new Properties();
        settings.putAll(Works.settings(City.name(kind), city.settings(kind)));
        try (Writer out = Files.newBufferedWriter(own.resolve("settings"))) {
            settings.store(out, null);
        }
        Files.write(own.resolve("record"), record.bytes());
        Process server = Child.of(Killed.class, List.of(), desk.toString(), own.toString(), point.name(), url, user)
                .redirectOutput(own.resolve("said").toFile())
                .redirectError(own.resolve("failed").toFile())
                .start();
        if (kind == Kind.WEBHOOK && point == Point.HALF_WAY) {
            // all goes in one request here: the sender is killed while half of it is on the way
            city.receiver().atHalf(() -> {
                server.destroyForcibly();
                throw new IllegalStateException("the line went dead");
            });
        }
        assertThat(server.waitFor()).as(Files.readString(own.resolve("failed"))).isEqualTo(Killed.DEAD);
    }

    /** The next server: what was not answered is sent in again, what was held comes free, everything is brought. */
    private void comeBack(Kind kind, CanonicalRecord record) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));
        Works works = new Works(
                database,
                new Printed(desk),
                Works.settings(City.name(kind), city.settings(kind)),
                later,
                Works.Breakage.NONE);
        works.publish(record, () -> {});
        works.deliver();
    }

    private Optional<Document> index(Kind kind) {
        return city.shown(kind, folder + "index.html")
                .map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static String figure(Document page) {
        return page.select("[data-cell=requests/1/total]").text();
    }

    private static String figure(CanonicalRecord record) {
        return record.report().cells().entrySet().stream()
                .filter(cell -> cell.getKey().toString().equals("requests/1/total"))
                .map(cell -> cell.getValue().value().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private void assertSettled(Kind kind, CanonicalRecord live) {
        int version = live.report().version();
        assertDelivered(kind, version);
        assertThat(city.shown(kind, folder + "v" + version + ".json")).hasValue(live.bytes());
        assertThat(city.files(kind, folder)).noneMatch(file -> file.endsWith(".part"));
    }

    private void assertDelivered(Kind kind, int version) {
        Works works = new Works(
                database,
                pages,
                Works.settings(City.name(kind), city.settings(kind)),
                Clock.systemUTC(),
                Works.Breakage.NONE);
        for (int v = 1; v <= version; v++) {
            assertThat(works.of(new EditionKey(report.agencyCode(), 2024, v)))
                    .extracting(Delivery::state)
                    .containsExactly(Delivery.State.DELIVERED);
        }
        assertThat(Press.editions(database).versions(report.agencyCode(), 2024)).hasSize(version);
    }
}
