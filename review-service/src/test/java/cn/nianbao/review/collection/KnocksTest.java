package cn.nianbao.review.collection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.review.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Who tries links, and who presses too often, waits a minute. */
class KnocksTest {

    private Instant now = Instant.parse("2026-01-12T02:00:00Z");

    private final Knocks knocks = new Knocks(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void whoTriesLinksWaitsAMinute() {
        for (int i = 0; i < Knocks.MOST_WRONG; i++) {
            knocks.demandPatience("192.0.2.1");
            knocks.wrong("192.0.2.1");
        }
        assertThatThrownBy(() -> knocks.demandPatience("192.0.2.1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("请过一分钟再试");
        assertThatCode(() -> knocks.demandPatience("192.0.2.2"))
                .as("others are let in")
                .doesNotThrowAnyException();
        now = now.plusSeconds(61);
        assertThatCode(() -> knocks.demandPatience("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void aLinkIsNotHammeredAt() {
        for (int i = 0; i < Knocks.MOST_RIGHT; i++) {
            knocks.at("link");
        }
        assertThatThrownBy(() -> knocks.at("link")).isInstanceOf(Refusal.class);
        now = now.plusSeconds(61);
        assertThatCode(() -> knocks.at("link")).doesNotThrowAnyException();
    }
}
