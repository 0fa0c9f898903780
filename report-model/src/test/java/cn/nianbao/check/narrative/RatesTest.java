package cn.nianbao.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What findings on percentages and growth say: the formula with the figures of the sentence. */
class RatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "点击量由100次增至126次，增长25%。|“增长25%”：按同一句的数字，（126－100）÷100＝26.0%，与 25% 不符",
                "点击量由40次增至50次，增长20%。|“增长20%”：按同一句的数字，（50－40）÷40＝25.0%，与 20% 不符",
                "投诉由50次降至40次，下降25.5%。|“下降25.5%”：按同一句的数字，（40－50）÷50＝20.0%，与 25.5% 不符",
                "编印90件。公众号发布80条，网站发布20条，占30%。|“占30%”：按同一句的数字，20÷80＝25.0%，与 30% 不符",
                "发布信息80条，公众号发布20条，占30%。|“占30%”：按同一句的数字，20÷80＝25.0%，与 30% 不符",
            })
    void aRateSaysItsFormula(String text, String message) {
        Finding finding = Said.one(Said.overview(text));
        assertThat(finding.rule()).isEqualTo("N-RATE");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分" + message + "。请核对百分比和它前面的数字。");
        assertThat(finding.spans()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "点击量由30次增至40次，增长33%。",
                "点击量由30次增至40次，增长33.3%。",
                "点击量由30次增至40次，增长33.4%。",
                "点击量由30余次增至40次，增长50%。",
                "点击量由0次增至40次，增长50%。",
                "浏览80次，由40条增至50条，增长25%。",
                "发布信息80条，公众号发布20条，占25%，增长12%。",
                "发布信息80余条，公众号发布20条，占40%。",
                "办理20件，占40%。",
                "共收到80件。其中，网上60件，占75%；信函15件，占18.75%；当面5件，占6.25%。",
                "增长12%。",
                "点击量增至40次，增长33%。",
                "发布信息20条，公众号发布20条，占40%。",
            })
    void aRateThatFollowsOrCannotBeToldIsLeftAlone(String text) {
        assertThat(Said.found(Said.overview(text), "N-RATE")).isEmpty();
    }
}
