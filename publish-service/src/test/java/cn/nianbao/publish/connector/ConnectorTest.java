package cn.nianbao.publish.connector;

import static cn.nianbao.publish.Caller.newAgency;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.publish.proof.Verifier;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the public finds at the city's portal, however the report gets there: a real server of each kind. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ConnectorTest {

    @Inject
    DataSource database;

    @Inject
    StandingPages pages;

    private final City city = City.open();
    private final Report report = Sample.report(newAgency(), 2024, 70);
    private final CanonicalRecord first = CanonicalRecord.of(report, null);
    private final String folder = "reports/" + report.agencyCode() + "/2024/";

    private Works works(Kind kind) {
        return new Works(
                database,
                pages,
                Works.settings(City.name(kind), city.settings(kind)),
                Clock.systemUTC(),
                Works.Breakage.NONE);
    }

    private CanonicalRecord corrected() {
        Report changed = Sample.with(report, "requests/1/total", Cell.number(new BigDecimal("987654")));
        return Sample.next(changed, 2, first);
    }

    private static Edition bring(Works works, CanonicalRecord record) {
        Edition edition = works.publish(record, () -> {});
        works.deliver();
        assertThat(works.of(edition)).singleElement().satisfies(delivery -> assertThat(delivery.state())
                .as(delivery.trouble())
                .isEqualTo(Delivery.State.DELIVERED));
        return edition;
    }

    private Document page(Kind kind, String name) {
        return Jsoup.parse(new String(city.shown(kind, folder + name).orElseThrow(), StandardCharsets.UTF_8));
    }

    private static String figure(Document page) {
        return page.select("[data-cell=requests/1/total]").text();
    }

    @ParameterizedTest
    @EnumSource
    void aReportStandsThereAsAFolderThatAPlainServerShows(Kind kind) {
        Works works = works(kind);
        Edition edition = bring(works, first);
        assertThat(city.shown(kind, folder + "v1.json")).hasValue(first.bytes());
        assertThat(city.files(kind, folder))
                .contains(folder + "v1.csv", folder + "v1.html", folder + "v1.pdf", folder + "v1.receipt.json");
        Document index = page(kind, "index.html");
        assertThat(figure(index))
                .isEqualTo(report.cell(cn.nianbao.report.CellId.of("requests/1/total"))
                        .value()
                        .toPlainString());
        assertThat(index.select("[href^=/], [src^=/]")).isEmpty();
        assertThat(index.select(".receipt a[href=v1.json]")).isNotEmpty();
        String style = index.select("link[rel=stylesheet]").attr("href");
        assertThat(city.shown(kind, Path.of(folder, style).normalize().toString()))
                .isPresent();
        assertThat(city.files(kind, "")).noneMatch(file -> file.endsWith(".part"));
        assertThat(works.of(edition).get(0).address()).endsWith("/" + folder + "index.html");
        assertThat(checked(kind, "index.html")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionTakesThePlaceOfWhatItCorrects(Kind kind) {
        Works works = works(kind);
        bring(works, first);
        bring(works, corrected());
        assertThat(figure(page(kind, "index.html"))).isEqualTo("987654");
        assertThat(page(kind, "index.html").text()).as("what was corrected").contains("987654", "更正");
        assertThat(figure(page(kind, "v2.html"))).isEqualTo("987654");
        assertThat(figure(page(kind, "v1.html"))).isNotEqualTo("987654");
        assertThat(page(kind, "v1.html").select("[role=note] a[href=index.html]"))
                .isNotEmpty();
        assertThat(city.shown(kind, folder + "v1.json")).hasValue(first.bytes());
        assertThat(List.of(checked(kind, "v1.html"), checked(kind, "v2.html"))).containsOnly("");
    }

    /** What somebody finds altered who saves a page there. */
    private String checked(Kind kind, String name) {
        byte[] saved = city.shown(kind, folder + name).orElseThrow();
        return Verifier.inAnEmptyFolder().file(name, saved).text();
    }

    @ParameterizedTest
    @EnumSource
    void aRemovalLeavesTheNoticeAndNothingOfTheContent(Kind kind) {
        Works works = works(kind);
        bring(works, first);
        Report second = report.as(report.agencyCode(), report.agency(), 2024, 2);
        bring(works, CanonicalRecord.ofWithdrawal(second, first.revision(), "数据正在核查"));
        assertThat(city.files(kind, folder))
                .containsExactly(folder + "index.html", folder + "v1.html", folder + "v2.html");
        for (String name : List.of("index.html", "v1.html", "v2.html")) {
            assertThat(page(kind, name).text()).contains("数据正在核查", "撤下日期").doesNotContain("防汛");
            assertThat(page(kind, name).select("a:contains(返回年报目录)").eachAttr("href"))
                    .containsExactly("../index.html");
        }
    }

    private Document list(Kind kind) {
        String list = "reports/" + report.agencyCode() + "/index.html";
        return Jsoup.parse(new String(city.shown(kind, list).orElseThrow(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void theListOfTheAgencysReportsGoesAlongWithEach(Kind kind) {
        Works works = works(kind);
        bring(works, first);
        assertThat(list(kind).select("a.report").eachAttr("href")).containsExactly("2024/index.html");
        assertThat(page(kind, "index.html").select("a[href=../index.html]")).isNotEmpty();
        Report before = Sample.report(report.agencyCode(), 2023, 70);
        bring(works, CanonicalRecord.of(before, null));
        assertThat(list(kind).select("a.report").eachAttr("href"))
                .containsExactly("2024/index.html", "2023/index.html");
        assertThat(list(kind).select("[href^=/], [src^=/], .ways")).isEmpty();
        for (String style : list(kind).select("link[rel=stylesheet]").eachAttr("href")) {
            assertThat(city.shown(kind, Path.of(folder, "..", style).normalize().toString()))
                    .isPresent();
        }
        bring(works, corrected());
        assertThat(list(kind).text()).contains("第2版");
        bring(
                works,
                CanonicalRecord.ofWithdrawal(
                        report.as(report.agencyCode(), report.agency(), 2024, 3),
                        corrected().revision(),
                        "数据正在核查"));
        assertThat(list(kind).select("a.report").eachAttr("href")).containsExactly("2023/index.html");
        assertThat(list(kind).text()).contains("2024年 年报已撤下：数据正在核查");
    }

    /** What is public but not there yet is not on the list that is. */
    @Test
    void theListNamesOnlyWhatStandsThere() {
        Works works = works(Kind.DIRECTORY);
        Works elsewhere = works(Kind.WEBDAV);
        bring(elsewhere, CanonicalRecord.of(Sample.report(report.agencyCode(), 2023, 70), null));
        bring(works, first);
        assertThat(list(Kind.DIRECTORY).select("a.report").eachAttr("href")).containsExactly("2024/index.html");
        assertThat(list(Kind.WEBDAV).select("a.report").eachAttr("href")).containsExactly("2023/index.html");
    }

    /** Two at once would each write the list without the other's report; and what has to go goes first. */
    @Test
    void ofOneAgencyOneIsBroughtAtATimeAndARemovalFirst() {
        Works works = works(Kind.DIRECTORY);
        bring(works, first);
        works.publish(CanonicalRecord.of(Sample.report(report.agencyCode(), 2023, 70), null), () -> {});
        works.publish(
                CanonicalRecord.ofWithdrawal(
                        report.as(report.agencyCode(), report.agency(), 2024, 2), first.revision(), "数据正在核查"),
                () -> {});
        Held removal = works.holds.take(works.portals.names()).orElseThrow();
        assertThat(removal.year()).isEqualTo(2024);
        assertThat(works.holds.take(works.portals.names())).isEmpty();
        works.holds.release(removal);
        works.deliver();
        assertThat(list(Kind.DIRECTORY).select("a.report").eachAttr("href")).containsExactly("2023/index.html");
    }

    @ParameterizedTest
    @EnumSource
    void theSameOnceMoreLeavesTheSame(Kind kind) {
        Works works = works(kind);
        Edition edition = bring(works, first);
        byte[] before = city.shown(kind, folder + "index.html").orElseThrow();
        Parcel parcel = new Packing(cn.nianbao.publish.edition.Press.editions(database), pages)
                .of(edition.key(), Map.of(2024, 1));
        works.portals.of(City.name(kind)).connector().bring(parcel, () -> {});
        works.portals.of(City.name(kind)).connector().bring(parcel, () -> {});
        assertThat(city.shown(kind, folder + "index.html")).hasValue(before);
    }

    @ParameterizedTest
    @EnumSource
    void otherDataUnderTheSameVersionAreNotWrittenOver(Kind kind) throws IOException {
        Path data = city.folder(kind).resolve(folder + "v1.json");
        Files.createDirectories(data.getParent());
        Files.writeString(data, "{\"stranger\":true}");
        Works works = works(kind);
        Edition edition = works.publish(first, () -> {});
        works.deliver();
        assertThat(works.of(edition)).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(Delivery.State.FAILED);
            assertThat(delivery.trouble()).contains("同一版本的另一份", "没有覆盖");
        });
        assertThat(Files.readString(data)).isEqualTo("{\"stranger\":true}");
        assertThat(city.shown(kind, folder + "index.html")).isEmpty();
        Files.delete(data);
        works.publish(first, () -> {});
        works.deliver();
        assertThat(works.of(edition).get(0).state()).isEqualTo(Delivery.State.DELIVERED);
    }
}
