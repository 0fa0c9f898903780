package cn.nianbao.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.official();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false", // New Year's Day
        "2026-01-04, true", // a Sunday that works
        "2026-01-30, true", // the last working day before the statutory date
        "2026-01-31, false", // the statutory date itself, a Saturday
        "2026-02-14, true", // a Saturday that works
        "2026-02-16, false", // Spring Festival
        "2026-02-24, true",
        "2026-02-28, true",
        "2025-10-08, false",
        "2025-10-11, true"
    })
    void followsTheNotices(LocalDate day, boolean works) {
        assertThat(days.isWorkingDay(day)).isEqualTo(works);
    }

    @Test
    void countsWhatIsLeft() {
        assertThat(days.between(LocalDate.of(2026, 1, 26), LocalDate.of(2026, 1, 31)))
                .isEqualTo(4);
        assertThat(days.between(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31)))
                .isZero();
        assertThat(days.between(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 1, 30)))
                .isEqualTo(-1);
    }

    @Test
    void countsBackOverHolidays() {
        assertThat(days.before(LocalDate.of(2026, 2, 25), 2)).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(days.before(LocalDate.of(2026, 1, 31), 1)).isEqualTo(LocalDate.of(2026, 1, 30));
    }

    @Test
    void aYearWithoutItsNoticeIsProvisional() {
        assertThat(days.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(days.isProvisional(LocalDate.of(2027, 1, 31))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 1)))
                .as("a Friday, until the notice says otherwise")
                .isTrue();
    }
}
