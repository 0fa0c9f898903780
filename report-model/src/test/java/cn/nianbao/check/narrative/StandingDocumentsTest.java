package cn.nianbao.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in force stands at the year's end: to date it so speaks of no other year. */
class StandingDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"截至年底，现行有效行政规范性文件19件。", "截至2025年底，现行有效行政规范性文件19件。", "截至2025年12月31日现行有效行政规范性文件19件。"})
    void holdsWhatIsInForceAtTheYearsEndAgainstTheTable(String text) {
        Report report = Said.overview(text);
        Finding finding = Said.one(report);

        assertThat(finding.message()).contains("而第二十条第（一）项“行政规范性文件”行“现行有效件数”列 17，相差 2。");
        assertThat(Said.lit(report, finding)).containsExactly("19件");
        assertThat(Said.cells(finding)).containsExactly("a20-1/normative-documents/in-force");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"截至2024年底，现行有效行政规范性文件19件。", "截至目前，现行有效行政规范性文件19件。", "截至年底，累计发布政策解读19件。", "截至年底，现行有效行政规范性文件17件。"})
    void leavesOtherDaysAndOtherThingsAlone(String text) {
        assertThat(Said.found(Said.overview(text))).isEmpty();
    }

    @Test
    void datesOfWhatHappenedAreStillOfUnknownScope() {
        assertThat(Said.found(Said.overview("截至年底，制发行政规范性文件19件。"))).isEmpty();
    }
}
