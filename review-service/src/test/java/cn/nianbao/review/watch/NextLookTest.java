package cn.nianbao.review.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextLookTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-02-03T04:00:00Z");

    private static NextLook looks(String... settings) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .withMapping(WatchSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter());
        Stream.of(settings)
                .map(setting -> setting.split("="))
                .forEach(setting -> config.withDefaultValue(setting[0], setting[1]));
        return new NextLook(config.build().getConfigMapping(WatchSettings.class));
    }

    @Test
    void whatIsWellIsLookedAtInTheNightAndNotAllAtOnce() {
        NextLook looks = looks();
        Set<Instant> next =
                IntStream.range(0, 500).mapToObj(i -> looks.after(true, NOON)).collect(Collectors.toSet());
        assertThat(next).hasSizeGreaterThan(400).allSatisfy(at -> {
            LocalTime time = LocalTime.ofInstant(at, CHINA);
            assertThat(time.isAfter(LocalTime.of(19, 59)) || time.isBefore(LocalTime.of(6, 1)))
                    .as(at.toString())
                    .isTrue();
            assertThat(Duration.between(NOON, at)).isBetween(Duration.ofHours(8), Duration.ofHours(44));
        });
    }

    @Test
    void whatIsAmissIsLookedAtSoonerAtAnyHour() {
        assertThat(Duration.between(NOON, looks().after(false, NOON)))
                .isBetween(Duration.ofMinutes(108), Duration.ofMinutes(132));
        assertThat(Duration.between(NOON, looks("nianbao.watch.every=6H").after(true, NOON)))
                .isBetween(Duration.ofHours(5), Duration.ofHours(7));
    }
}
