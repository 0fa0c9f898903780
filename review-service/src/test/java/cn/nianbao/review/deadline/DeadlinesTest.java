package cn.nianbao.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people are told of a date. In 2026 the last day of January is a Saturday, that of March a Tuesday. */
class DeadlinesTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DEPARTMENT = LocalDate.of(2026, 1, 31);
    private static final LocalDate GOVERNMENT = LocalDate.of(2026, 3, 31);

    private static Deadlines at(Instant now) {
        return new Deadlines(Clock.fixed(now, CHINA));
    }

    private static Instant china(String time) {
        return LocalDateTime.parse(time).atZone(CHINA).toInstant();
    }

    /** The days of so many tellings one after the other, each asked for at the moment of the one before. */
    private static List<String> days(
            LocalDate due, String from, int many, BiFunction<Deadlines, LocalDate, Instant> next) {
        List<String> days = new ArrayList<>();
        Instant now = china(from);
        for (int i = 0; i < many; i++) {
            now = next.apply(at(now), due);
            LocalDateTime told = LocalDateTime.ofInstant(now, CHINA);
            assertThat(told.toLocalTime()).as("when offices open").hasToString("09:00");
            days.add(told.toLocalDate().toString());
        }
        return days;
    }

    @Test
    void holdersAreRemindedMoreOftenAsTheDateComesNear() {
        assertThat(days(DEPARTMENT, "2025-12-01T08:00:00", 6, Deadlines::nextReminder))
                .containsExactly(
                        "2026-01-04", // 20 working days before: a Sunday that works
                        "2026-01-16",
                        "2026-01-23",
                        "2026-01-27",
                        "2026-01-29",
                        "2026-01-30"); // the last working day; the date itself is a Saturday and stays where it is
    }

    @Test
    void governmentsAreRemindedOfTheirOwnDate() {
        assertThat(days(GOVERNMENT, "2026-03-16T10:00:00", 5, Deadlines::nextReminder))
                .containsExactly("2026-03-17", "2026-03-24", "2026-03-26", "2026-03-30", "2026-03-31");
    }

    @Test
    void thoseAboveAreToldNearTheEnd() {
        assertThat(days(DEPARTMENT, "2025-12-01T08:00:00", 2, Deadlines::nextEscalation))
                .containsExactly("2026-01-27", "2026-01-29");
    }

    @Test
    void whatIsPastIsSkipped() {
        assertThat(days(DEPARTMENT, "2026-01-27T09:00:00", 1, Deadlines::nextReminder))
                .as("at that very moment the next one counts")
                .containsExactly("2026-01-29");
        assertThat(days(DEPARTMENT, "2026-01-29T08:59:59", 1, Deadlines::nextReminder))
                .containsExactly("2026-01-29");
        assertThat(days(DEPARTMENT, "2026-01-30T18:00:00", 1, Deadlines::nextReminder))
                .as("nothing on the weekend of the date; the first working day after it")
                .containsExactly("2026-02-02");
    }

    @Test
    void onceOverdueEveryFiveWorkingDaysWithoutEnd() {
        assertThat(days(DEPARTMENT, "2026-01-31T12:00:00", 5, Deadlines::nextReminder))
                .containsExactly("2026-02-02", "2026-02-09", "2026-02-14", "2026-02-28", "2026-03-06");
        assertThat(days(DEPARTMENT, "2026-01-31T12:00:00", 5, Deadlines::nextEscalation))
                .isEqualTo(days(DEPARTMENT, "2026-01-31T12:00:00", 5, Deadlines::nextReminder));
        assertThat(at(china("2031-06-01T12:00:00")).nextReminder(DEPARTMENT))
                .isBetween(china("2031-06-02T09:00:00"), china("2031-06-09T09:00:00"));
    }

    @Test
    void theFirstOfBothKindsLieAhead() {
        Instant now = china("2026-11-21T17:00:00");
        var ahead = at(now).ahead(DEPARTMENT);
        assertThat(ahead.remindAt()).isAfter(now);
        assertThat(ahead.escalateAt()).isAfter(now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-21 | 2026-01-31 | 还有 7 个工作日
            2026-01-29 | 2026-01-31 | 还有 1 个工作日
            2026-01-30 | 2026-01-31 | 今天是最后一个工作日
            2026-01-31 | 2026-01-31 | 期限内已没有工作日
            2026-02-01 | 2026-01-31 | 已逾期
            2026-02-02 | 2026-01-31 | 已逾期 1 个工作日
            2026-02-14 | 2026-01-31 | 已逾期 11 个工作日
            2026-03-30 | 2026-03-31 | 还有 1 个工作日
            2098-11-20 | 2099-01-31 | 还有 51 个工作日（节假日安排未公布，暂按周末计算）
            2099-01-05 | 2098-03-31 | 已逾期 200 个工作日（节假日安排未公布，暂按周末计算）
            """)
    void whatIsLeftIsSaidInWords(LocalDate today, LocalDate due, String words) {
        assertThat(TimeLeft.until(due, today).words()).isEqualTo(words);
    }

    @Test
    void todayIsThatOfChina() {
        assertThat(at(Instant.parse("2026-01-30T16:30:00Z")).today()).isEqualTo(LocalDate.of(2026, 1, 31));
    }
}
