package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.schedule.Ringing;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 定时公布 to the second: the hour is rung when the clock says so, whoever set it, and the database is left alone until then. */
@QuarkusTest
@RealPartners
class BellTest {

    private static final String LOCK = "select id from report_case where id = ? for update";

    @Inject
    Ringing bell;

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void itIsMorning() {
        Day.is("2026-01-20T08:00:00");
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    /** Signed, and waiting for that time of the twentieth. */
    private static Desk waitingFor(String time) {
        Desk desk = Desk.handedIn();
        set(desk, time);
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(waits(desk)).isTrue();
        return desk;
    }

    private static void set(Desk desk, String time) {
        desk.schedule("2026-01-20T" + time + "+08:00");
    }

    private static boolean waits(Desk desk) {
        return desk.staff
                .call()
                .get("/api/reports/" + desk.report)
                .jsonPath()
                .getString("shown")
                .startsWith("待定时公布");
    }

    private void tickAt(String time) {
        Day.is("2026-01-20T" + time);
        bell.tick();
    }

    @Test
    void itRingsInTheSecondOfTheHourAndNotBefore() {
        Desk nine = waitingFor("09:00:00");
        Desk later = waitingFor("09:00:01");
        tickAt("08:59:40");
        tickAt("08:59:59");
        assertThat(waits(nine)).isTrue();
        tickAt("09:00:00");
        assertThat(waits(nine)).isFalse();
        assertThat(waits(later)).isTrue();
        tickAt("09:00:01");
        assertThat(waits(later)).isFalse();
    }

    @Test
    void anHourThatIsSetOrMovedIsKnownAtOnce() {
        tickAt("08:00:00");
        Desk desk = waitingFor("11:00:00");
        tickAt("08:00:01");
        set(desk, "08:00:05");
        tickAt("08:00:04");
        assertThat(waits(desk)).isTrue();
        tickAt("08:00:05");
        assertThat(waits(desk)).isFalse();
    }

    @Test
    void theDatabaseIsNotAskedUntilAnHourComes() {
        Desk desk = waitingFor("08:00:20");
        tickAt("08:00:01");
        assertThat(Questions.of(sessions, () -> IntStream.range(2, 20)
                        .forEach(second -> tickAt("08:00:%02d".formatted(second)))))
                .isZero();
        tickAt("08:00:20");
        assertThat(waits(desk)).isFalse();
    }

    @Test
    void anotherServersReportIsRungByWhoeverIsLeft() {
        Day.is("2026-01-20T08:10:00");
        bell.tickElsewhere();
        Desk desk = waitingFor("08:10:20");
        Day.is("2026-01-20T08:10:29");
        bell.tickElsewhere();
        assertThat(waits(desk)).isTrue();
        Day.is("2026-01-20T08:10:30");
        bell.tickElsewhere();
        assertThat(waits(desk)).isFalse();
    }

    @Test
    void aClockThatIsPutRightDoesNoHarm() {
        tickAt("09:30:00");
        Day.is("2026-01-20T08:20:00");
        Desk desk = waitingFor("08:20:30");
        tickAt("08:20:01");
        assertThat(waits(desk)).as("set back by an hour").isTrue();
        tickAt("08:20:30");
        assertThat(waits(desk)).isFalse();
        Desk next = waitingFor("12:00:00");
        tickAt("08:20:31");
        tickAt("12:00:03");
        assertThat(waits(next)).as("put forward past the hour").isFalse();
    }

    @Test
    void ofTwoServersAtOnceOneRings() throws SQLException {
        Desk desk = waitingFor("08:30:00");
        Day.is("2026-01-20T08:30:00");
        List<Supplier<String>> both = List.of(() -> rung(bell::tick), () -> rung(bell::tickElsewhere));
        assertThat(Held.back(database, LOCK, UUID.fromString(desk.report), both))
                .containsExactly("rung", "rung");
        assertThat(waits(desk)).isFalse();
        assertThat(desk.state()).isEqualTo("publishing");
    }

    private static String rung(Runnable tick) {
        tick.run();
        return "rung";
    }
}
