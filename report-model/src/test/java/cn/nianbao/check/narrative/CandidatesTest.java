package cn.nianbao.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final Indicators INDICATORS = Indicators.of("安澜市应急管理局");

    @Test
    void givesTheIndicatorsOfAClauseInTheirOrder() {
        assertThat(INDICATORS.counted("件", "上年结转和新收的申请"))
                .extracting(Indicator::id)
                .containsSubsequence("carried", "new");
        assertThat(INDICATORS.counted("件", "天气晴好")).isEmpty();
        assertThat(INDICATORS.counted("公里", "新收")).isEmpty();
    }

    @Test
    void givesWhatAClauseMayDeny() {
        assertThat(INDICATORS.denied("没有上年结转的申请")).extracting(Indicator::id).contains("carried");
        assertThat(INDICATORS.denied("没有下雨")).isEmpty();
    }

    @Test
    void readsCellsByNameAndByTheBeginningOfTheirRows() {
        assertThat(CellPattern.of("requests/1/total")).isEqualTo(new CellPattern("requests", "1", false, "total"));
        assertThat(CellPattern.of("requests/3.3.*/total"))
                .isEqualTo(new CellPattern("requests", "3.3.", true, "total"));
    }
}
