package cn.nianbao.review.watch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;

/** When an address is looked at again: at no fixed minute, and by night where it has a day's time. */
@Singleton
class NextLook {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration A_DAY = Duration.ofDays(1);

    private final WatchSettings settings;

    NextLook(WatchSettings settings) {
        this.settings = settings;
    }

    Instant after(boolean well, Instant now) {
        Duration pause = well ? settings.every() : settings.amissEvery();
        Instant about = now.plus(part(pause, ThreadLocalRandom.current().nextDouble(0.9, 1.1)));
        return pause.compareTo(A_DAY) < 0 ? about : inTheNightOf(about);
    }

    /** Some time in the night that begins on the day before that hour, or on its day once that night is over. */
    private Instant inTheNightOf(Instant about) {
        LocalDate day = LocalDate.ofInstant(about, CHINA);
        Duration night = Duration.between(settings.nightFrom(), settings.nightUntil());
        Duration length = night.isNegative() ? night.plusDays(1) : night;
        Instant begins =
                day.minusDays(1).atTime(settings.nightFrom()).atZone(CHINA).toInstant();
        Instant start = begins.plus(length).isBefore(about) ? begins.plus(A_DAY) : begins;
        return start.plus(part(length, ThreadLocalRandom.current().nextDouble()));
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofMillis((long) (whole.toMillis() * share));
    }
}
