package cn.nianbao.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 分别为 right behind a figure gives that figure's parts. */
class RespectivePartsTest {

    @Test
    void addsUpWhatFollowsAtOnce() {
        Report report = Said.overview("通过网站、公众号、公开栏发布简报264条，分别为81条、162条、25条。");
        Finding finding = Said.one(report);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("“一、总体情况”部分“通过网站、公众号、公开栏发布简报264条，分别为81条、162条、25条”：分项 81＋162＋25＝268，合计写的是"
                        + " 264，相差 4。请核对合计和各分项。");
        assertThat(Said.lit(report, finding)).containsExactly("264条", "81条", "162条", "25条");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通过网站、公众号、公开栏发布简报268条，分别为81条、162条、25条。",
                "简报较上年增加264条，分别为81条、162条、25条。",
                "编发简报264条，内容丰富，分别为81条、162条、25条。"
            })
    void leavesWhatAddsUpOrFollowsLater(String text) {
        assertThat(Said.found(Said.overview(text))).isEmpty();
    }
}
