package cn.nianbao.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
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
        int unknown = lastKnown() + 1;
        assertThat(days.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(days.isProvisional(LocalDate.of(unknown, 1, 31))).isTrue();
        assertThat(LocalDate.of(unknown, 10, 1).datesUntil(LocalDate.of(unknown, 10, 8)))
                .as("the National Day week, until the notice says otherwise")
                .filteredOn(days::isWorkingDay)
                .hasSize(5);
    }

    /** Passes until the last day of November; then it fails until somebody has brought the notice in. */
    @Test
    void theNoticeThatMattersNextIsHere() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(days.missing(today)).as("""
                        The holidays of this year are missing, and the date of 31 January is reckoned in working days. \
                        Look up the notice of the State Council's General Office (国务院办公厅关于…年部分节假日安排的通知, out in \
                        November) on www.gov.cn and add the year to \
                        review-service/src/main/resources/cn/nianbao/review/deadline/working-days.json: days off, and \
                        weekend days that work.""").isEmpty();
    }

    @Test
    void fromDecemberTheComingYearMustBeKnown() {
        int last = lastKnown();
        assertThat(days.missing(LocalDate.of(last, 1, 1))).isEmpty();
        assertThat(days.missing(LocalDate.of(last, 11, 30))).isEmpty();
        assertThat(days.missing(LocalDate.of(last, 12, 1))).hasValue(last + 1);
        assertThat(days.missing(LocalDate.of(last + 1, 1, 15))).hasValue(last + 1);
    }

    private int lastKnown() {
        return IntStream.iterate(2025, year -> !days.isProvisional(LocalDate.of(year, 1, 1)), year -> year + 1)
                .max()
                .orElseThrow();
    }
}
