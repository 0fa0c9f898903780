package cn.nianbao.publish.connector;

import static cn.nianbao.publish.Caller.newAgency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A removal overtakes a correction that does not get to the portal: nothing of it may come there afterwards. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class CalledOffTest {

    private static final String FIGURE = "987654";

    @Inject
    DataSource database;

    @Inject
    StandingPages pages;

    private final City city = City.open();
    private final Report report = Sample.report(newAgency(), 2024, 70);
    private final CanonicalRecord first = CanonicalRecord.of(report, null);
    private final CanonicalRecord correction =
            Sample.next(Sample.with(report, "requests/1/total", Cell.number(new BigDecimal(FIGURE))), 2, first);
    private final CanonicalRecord removal = CanonicalRecord.ofWithdrawal(
            report.as(report.agencyCode(), report.agency(), 2024, 3), correction.revision(), "数据正在核查");

    private final Map<String, String> portal = city.settings(Kind.DIRECTORY);
    private Edition stuck;

    private Works works(Duration later) {
        return new Works(
                database,
                pages,
                Works.settings("stuck-" + report.agencyCode(), portal),
                Clock.offset(Clock.systemUTC(), later),
                Works.Breakage.NONE);
    }

    @BeforeEach
    void aCorrectionOfWhatStandsThereIsStuck() {
        Works works = works(Duration.ZERO);
        works.publish(first, () -> {});
        works.deliver();
        portal.put("target", Path.of(portal.get("target"), "away").toString());
        Works away = works(Duration.ZERO);
        stuck = away.publish(correction, () -> {});
        away.goOnce();
        assertThat(away.of(stuck).get(0).state()).isEqualTo(Delivery.State.PENDING);
    }

    private void assertCalledOff() {
        assertThat(works(Duration.ZERO).of(stuck)).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(Delivery.State.FAILED);
            assertThat(delivery.trouble()).isEqualTo("第 3 版已撤下这份报告，本版不再送往政府网站。");
        });
    }

    private String everything() {
        String folder = "reports/" + report.agencyCode() + "/2024/";
        StringBuilder all = new StringBuilder();
        city.files(Kind.DIRECTORY, folder)
                .forEach(file ->
                        all.append(new String(city.shown(Kind.DIRECTORY, file).orElseThrow(), StandardCharsets.UTF_8)));
        return all.toString();
    }

    @Test
    void whatIsOnItsWayIsCalledOffAndTheRemovalIsOwed() {
        Works away = works(Duration.ofMinutes(1));
        Edition down = away.publish(removal, () -> {});
        away.goOnce();
        assertCalledOff();
        assertThat(away.of(down).get(0).state()).isEqualTo(Delivery.State.PENDING);
        assertThat(away.goOnce()).as("nothing else is due").isFalse();

        portal.putAll(city.settings(Kind.DIRECTORY));
        Works back = works(Duration.ofMinutes(5));
        back.publish(correction, () -> {});
        back.deliver();
        assertThat(back.of(down).get(0).state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(everything()).contains("数据正在核查").doesNotContain(FIGURE, "data-cell");
    }

    @Test
    void whoeverIsJustBringingItStopsBeforeTheNextFile() {
        portal.putAll(city.settings(Kind.DIRECTORY));
        Works works = works(Duration.ofMinutes(1));
        Held held = works.holds.take(works.portals.names()).orElseThrow();
        Deliveries.Due due = works.deliveries
                .due(held, Clock.systemUTC().instant().plusSeconds(60))
                .orElseThrow();
        works.holds.renew(held, due.key());
        works.publish(removal, () -> {});
        assertThatThrownBy(() -> works.holds.renew(held, due.key())).isInstanceOf(Hold.Lost.class);
        works.deliveries.again(held, due, "连接不上", Clock.systemUTC().instant());
        works.deliveries.delivered(held, due, Clock.systemUTC().instant());
        assertCalledOff();
    }
}
