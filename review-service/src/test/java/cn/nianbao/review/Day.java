package cn.nianbao.review;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The service's clock in the tests: it goes as all clocks go until a test says what day it is. */
@Mock
@ApplicationScoped
public class Day extends Clock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static volatile Clock now = Clock.systemUTC();

    /** Stands still at that time of China, such as {@code 2026-01-23T09:00:01}. */
    public static Instant is(String timeInChina) {
        now = Clock.fixed(LocalDateTime.parse(timeInChina).atZone(CHINA).toInstant(), CHINA);
        return now.instant();
    }

    public static void isToday() {
        now = Clock.systemUTC();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
    }

    @Override
    public Instant instant() {
        return now.instant();
    }
}
