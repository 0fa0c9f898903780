package cn.nianbao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CanonicalRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final UUID CASE = UUID.fromString("6d1f5f6e-2f5c-4c53-9f07-2a6f0a9f1b11");
    private static final Instant AT = Instant.parse("2026-01-20T08:00:00.123456Z");

    private static Link link(int number, String reason, Map<String, String> later, String previous, String hash) {
        return new Link(
                CASE,
                number,
                "returned",
                "second-review",
                "correcting",
                "t-1",
                "ab",
                "s-1",
                "王一",
                reason,
                AT,
                later,
                previous,
                hash);
    }

    private static Link written(int number, String reason, Link before) {
        String previous = before == null ? null : before.hash();
        Link blank = link(number, reason, Map.of(), previous, "");
        return link(number, reason, Map.of(), previous, blank.fingerprint());
    }

    @Test
    void hasTheFingerprintThatTheFirstEntriesWereWrittenWith() {
        String line = "[\"" + CASE + "\",3,\"returned\",\"second-review\",\"correcting\",\"t-1\",\"ab\",\"s-1\",\"王一\","
                + "\"请核对\",\"2026-01-20T08:00:00.123456Z\",\"cd\"]";
        String expected = CanonicalRecord.sha256(line.getBytes(StandardCharsets.UTF_8));
        assertThat(link(3, "请核对", Map.of(), "cd", "").fingerprint()).isEqualTo(expected);
        assertThat(link(3, "请核对", Collections.singletonMap("reason_kind", null), "cd", "")
                        .fingerprint())
                .as("a column that is empty changes nothing")
                .isEqualTo(expected);
    }

    @Test
    void coversWhatCameLaterUnderItsName() {
        String kind = link(1, "x", Map.of("reason_kind", "figures"), null, "").fingerprint();
        assertThat(kind)
                .isNotEqualTo(link(1, "x", Map.of(), null, "").fingerprint())
                .isNotEqualTo(
                        link(1, "x", Map.of("for_name", "figures"), null, "").fingerprint());
    }

    @Test
    void followsWhatItWasWrittenAfter() {
        Link first = written(1, "一", null);
        Link second = written(2, "二", first);
        assertThat(first.follows(null)).isTrue();
        assertThat(second.follows(first)).isTrue();
    }

    @Test
    void tellsWhatIsWrong() {
        Link first = written(1, "一", null);
        Link second = written(2, "二", first);
        Link third = written(3, "三", second);
        Link fifth = written(5, "五", third);
        assertThat(link(2, "贰", Map.of(), second.previous(), second.hash()).flawsAfter(first))
                .containsExactly("内容与写入时的校验值不一致，这一条被改动");
        assertThat(third.flawsAfter(first)).containsExactly("在它之前缺少第 2 条");
        assertThat(fifth.flawsAfter(second)).containsExactly("在它之前缺少第 3 至 4 条");
        assertThat(second.flawsAfter(null)).containsExactly("在它之前缺少第 1 条");
        assertThat(second.flawsAfter(written(1, "另写的一", null))).containsExactly("所记的上一条校验值与现有的上一条不符，上一条被改动或替换");
    }
}
