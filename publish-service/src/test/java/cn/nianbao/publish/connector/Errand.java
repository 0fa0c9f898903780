package cn.nianbao.publish.connector;

import static cn.nianbao.publish.Caller.newAgency;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A report with its correction and its removal on their way to one portal, and what the public finds there meanwhile. Under a
 * connector's name of its own: what stays undone is nobody else's.
 */
final class Errand {

    static final String NOTICE = "数据正在核查";
    private static final Wire READER = new Wire(Duration.ofSeconds(10));

    final CanonicalRecord first;
    final String folder;
    private final Report report = Sample.report(newAgency(), 2024, 74);
    private final DataSource database;
    private final StandingPages pages;
    private final Map<String, String> settings;
    private Edition edition;

    Errand(DataSource database, StandingPages pages, Map<String, String> settings) {
        this.database = database;
        this.pages = pages;
        this.settings = settings;
        this.first = CanonicalRecord.of(report, null);
        this.folder = "reports/" + report.agencyCode() + "/2024/";
    }

    static Errand to(DataSource database, StandingPages pages, Kind kind, Map<String, String> changes) {
        Map<String, String> settings = City.open().settings(kind);
        settings.putAll(changes);
        return new Errand(database, pages, settings);
    }

    private Works works(Duration later) {
        return new Works(
                database,
                pages,
                Works.settings("errand-" + report.agencyCode(), settings),
                Clock.offset(Clock.systemUTC(), later),
                Works.Breakage.NONE);
    }

    private Delivery bring(CanonicalRecord record) {
        Works works = works(Duration.ZERO);
        edition = works.publish(record, () -> {});
        works.goOnce();
        return works.of(edition).get(0);
    }

    Delivery bringTheFirst() {
        return bring(first);
    }

    void theFirstIsThere() {
        Delivery delivery = bringTheFirst();
        assertThat(delivery.state()).as(delivery.trouble()).isEqualTo(Delivery.State.DELIVERED);
        assertTheOldOneStands();
    }

    Delivery bringTheCorrection() {
        return bring(
                Sample.next(Sample.with(report, "requests/1/total", Cell.number(new BigDecimal("987654"))), 2, first));
    }

    Delivery bringTheRemoval() {
        Report second = report.as(report.agencyCode(), report.agency(), 2024, 2);
        return bring(CanonicalRecord.ofWithdrawal(second, first.revision(), NOTICE));
    }

    /** What comes of it by itself two minutes later, with these settings since. */
    Delivery later(Map<String, String> since) {
        settings.putAll(since);
        Works works = works(Duration.ofMinutes(2));
        works.deliver();
        return works.of(edition).get(0);
    }

    /** Sent in again by the review service, as an operator's word has it do. */
    Delivery again(Map<String, String> since) {
        settings.putAll(since);
        Works works = works(Duration.ZERO);
        works.publish(CanonicalRecord.read(record()), () -> {});
        works.deliver();
        return works.of(edition).get(0);
    }

    private byte[] record() {
        return cn.nianbao.publish.edition.Press.editions(database).record(edition.key());
    }

    Optional<byte[]> shown(String name) {
        URI address = URI.create(settings.get("address") + folder + name);
        HttpResponse<byte[]> said = READER.send("test", READER.to(address).GET().build());
        return said.statusCode() == 200 ? Optional.of(said.body()) : Optional.empty();
    }

    Optional<Document> page(String name) {
        return shown(name).map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Everything of the first version, and nothing of the next. */
    void assertTheOldOneStands() {
        assertThat(page("index.html").map(Errand::figure)).hasValue(figureOf(first));
        assertThat(page("v1.html").map(Errand::figure)).hasValue(figureOf(first));
        assertThat(shown("v1.json")).hasValue(first.bytes());
        assertThat(shown("v2.html")).isEmpty();
    }

    void assertTheNewOneStands() {
        assertThat(page("index.html").map(Errand::figure)).hasValue("987654");
        assertThat(shown("v2.html")).isPresent();
        assertThat(shown("v1.json")).hasValue(first.bytes());
    }

    void assertNothingStands() {
        assertThat(shown("index.html")).isEmpty();
        assertThat(shown("v1.html")).isEmpty();
    }

    private static String figure(Document page) {
        return page.select("[data-cell=requests/1/total]").text();
    }

    private static String figureOf(CanonicalRecord record) {
        return record.report()
                .cell(cn.nianbao.report.CellId.of("requests/1/total"))
                .value()
                .toPlainString();
    }
}
