package cn.nianbao.check;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.examiner.Checker;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** S-FORMAT, S-MISSING, S-DATE, S-PERIOD. */
class ReportRulesTest {

    @Test
    void tablesOfAnotherYearsFormatAreAnError() {
        Finding finding = Found.one(year(zero("2019"), 2022), "S-FORMAT");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("2022 年度报告应使用国办公开办函〔2021〕30号的统计表，现用的是国办公开办函〔2019〕60号的统计表。请按国办公开办函〔2021〕30号的格式重新填表。");
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2019, 2020", "2021, 2021", "2021, 2025"})
    void tablesOfTheYearsFormatAreRight(String format, int year) {
        assertThat(Found.in(year(zero(format), year), "S-FORMAT")).isEmpty();
    }

    @Test
    void withoutAYearTheRulesThatNeedItAreNotRun() {
        Report zero = zero("2021");
        Report report = changed(zero, null, zero.period(), zero.signedOn());
        CheckResult result = Checker.check(report, new Context(null, null, null));
        assertThat(result.findings()).isEmpty();
        assertThat(result.notRun()).contains("S-FORMAT", "S-DATE", "S-PERIOD", "S-BASIS", "S-LATE", "N-YEAR");
    }

    @ParameterizedTest
    @EnumSource(
            value = SectionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PREFACE", "EXTRA"})
    void eachOfTheSixSectionsMustBeThere(SectionKind kind) {
        Report zero = zero("2021");
        Report report = zero.withSections(
                zero.sections().stream().filter(s -> s.kind() != kind).toList());
        assertThat(Found.ids(report)).containsExactly("S-MISSING:" + kind.word());
        assertThat(Found.one(report, "S-MISSING").message()).contains("、" + kind.heading() + "”部分");
    }

    @Test
    void aMissingSectionIsNamedWithTheNumberOfTheFormat() {
        Report report = zero("2021").withSections(List.of());
        assertThat(Found.in(report, "S-MISSING")).hasSize(6);
        assertThat(Found.in(report, "S-MISSING").get(5).message())
                .isEqualTo("缺少“六、其他需要报告的事项”部分。六个部分不能遗漏，请补上标题和内容；没有内容可报的，写明“无”。");
    }

    @Test
    void sectionsAreKnownByKindAndThePrefaceMayBeAbsent() {
        Report zero = zero("2021");
        Report shifted = zero.withSections(zero.sections().stream()
                .filter(section -> section.kind() != SectionKind.PREFACE)
                .map(section -> new Section(section.id(), section.kind(), "九", "另一个标题", section.text()))
                .toList());
        assertThat(Found.in(shifted, "S-MISSING")).isEmpty();
    }

    @Test
    void aDateBeforeTheEndOfThePeriodIsAnError() {
        Report zero = zero("2019");
        Report report = changed(zero, 2020, zero.period(), LocalDate.of(2020, 1, 26));
        Finding finding = Found.one(report, "S-DATE");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("落款日期2020年1月26日早于统计期末（2020年12月31日），也不在报告年度的次年（2021年）。请核对落款的年、月、日并改正。");
    }

    @Test
    void aDateTwoYearsLaterIsAnErrorAndNoDateIsNone() {
        Report zero = zero("2021");
        assertThat(Found.one(changed(zero, 2025, zero.period(), LocalDate.of(2027, 1, 5)), "S-DATE")
                        .message())
                .startsWith("落款日期2027年1月5日不在报告年度的次年（2026年）。");
        assertThat(Found.in(changed(zero, 2025, zero.period(), null), "S-DATE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2026-12-31"})
    void anyDayOfTheYearAfterIsNoMatterOfTheDate(LocalDate day) {
        assertThat(Found.in(changed(zero("2021"), 2025, null, day), "S-DATE")).isEmpty();
    }

    @Test
    void aPeriodThatIsNotStatedIsAWarning() {
        Finding finding = Found.one(changed(zero("2021"), 2025, null, null), "S-PERIOD");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("没有写明统计期限。请在前言写明：所列数据的统计期限自2025年1月1日至2025年12月31日止。");
        Period half = new Period(LocalDate.of(2025, 1, 1), null);
        assertThat(Found.one(changed(zero("2021"), 2025, half, null), "S-PERIOD")
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aPeriodOfAnotherYearIsAnError() {
        Period last = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        Finding finding = Found.one(changed(zero("2021"), 2025, last, null), "S-PERIOD");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("统计期限写的是2024年1月1日至2024年12月31日，应为2025年1月1日至2025年12月31日。请改正，并核对各表数据是不是这个期间的。");
        Period half = new Period(null, LocalDate.of(2025, 12, 30));
        assertThat(Found.one(changed(zero("2021"), 2025, half, null), "S-PERIOD")
                        .message())
                .startsWith("统计期限写的是（未写明）至2025年12月30日，");
    }

    private static Report year(Report report, int year) {
        return changed(report, year, null, null);
    }

    private static Report changed(Report report, Integer year, Period period, LocalDate signedOn) {
        return new Report(
                report.agencyCode(),
                report.agency(),
                year,
                1,
                report.format(),
                report.title(),
                period,
                report.signedBy(),
                signedOn,
                null,
                report.sections(),
                report.cells());
    }
}
