package cn.nianbao.reader.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a heading's words say it is about. */
class StatutoryHeadingTest {

    @ParameterizedTest
    @CsvSource({
        "概况,OVERVIEW",
        "基本情况,OVERVIEW",
        "政府信息公开工作基本情况,OVERVIEW",
        "机构概况及总体情况,OVERVIEW",
        "机构基本情况,EXTRA",
        "单位概况,EXTRA",
        "部门基本情况,EXTRA"
    })
    void tellsTheOverviewFromADescriptionOfTheAgency(String heading, SectionKind kind) {
        assertThat(StatutoryHeading.kind(heading)).isEqualTo(kind);
    }
}
