package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingLineTest {

    @Test
    void aSumIsCutIntoItsSides() {
        FindingLine line = FindingLine.of(
                "表三“自然人”列：一、本年新收 12＋二、上年结转 3＝15，（二）部分公开（区分处理的，只计这一情形） 14，相差 1。两边应当相等，请核对。",
                new FindingLine.Lights("c-x", "", ""));

        assertThat(line.lead()).isEqualTo("表三“自然人”列");
        assertThat(line.details()).containsExactly("一、本年新收 12＋二、上年结转 3＝15", "（二）部分公开（区分处理的，只计这一情形） 14", "相差 1");
        assertThat(line.advice()).isEqualTo("两边应当相等，请核对。");
        assertThat(line.lights().anchor()).isEqualTo("c-x");
    }

    @Test
    void otherFindingsKeepTheirSentence() {
        FindingLine line = FindingLine.of("统计期限：写的是 2024 年，报告的是 2025 年。请改正。", FindingLine.Lights.NONE);

        assertThat(line.details()).containsExactly("写的是 2024 年，报告的是 2025 年。");
        assertThat(line.advice()).isEqualTo("请改正。");
    }

    @Test
    void whatNamesNoPlaceIsItsOwnLead() {
        FindingLine line = FindingLine.of("缺少“总体情况”部分。请补上：标题和正文。", FindingLine.Lights.NONE);

        assertThat(line.lead()).isEqualTo("缺少“总体情况”部分。");
        assertThat(line.details()).isEmpty();
        assertThat(line.advice()).isEqualTo("请补上：标题和正文。");
    }
}
