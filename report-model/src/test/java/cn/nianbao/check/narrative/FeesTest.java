package cn.nianbao.check.narrative;

import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What findings on the fees of requests say: notices, amounts due and received, and the table. */
class FeesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发出信息处理费收费通知2件，总金额600元，实际收取600元。",
                "发出信息处理费收费通知0件，总金额0元，实际收取0元。",
                "没有发出信息处理费收费通知，没有收取信息处理费。",
                "信息处理费标准为每件100元，发出收费通知2件，总金额600元，实际收取400元。",
                "上年收取信息处理费500元，本年没有发出收费通知。",
            })
    void feesThatGoTogetherAreLeftAlone(String text) {
        assertThat(Said.found(Said.in(Said.busy(), SectionKind.OTHER, text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没有发出收费通知。实际收取信息处理费300元。|amount|没有发出收费通知，却写金额 300元。请核对收费通知的件数和金额。",
                "发出信息处理费收费通知0件，总金额300元。|amount|没有发出收费通知，却写金额 300元。请核对收费通知的件数和金额。",
                "发出信息处理费收费通知3件，总金额0元。|due|发出收费通知 3件，总金额却是 0。请核对通知的总金额。",
                "发出信息处理费收费通知3件，总金额300元，实际收取400元。|received|实际收取 400元，多于通知的总金额 300元，相差 100 元。请核对两个金额。",
            })
    void feesThatDoNotGoTogetherAreAsked(String text, String id, String message) {
        Report report = Said.in(Said.busy(), SectionKind.OTHER, text);
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-FEETRIAD:" + id);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.spans()).hasSize(2);
    }

    @Test
    void feesBeyondTheTableAreAsked() {
        Report report = Said.in(
                with(Said.busy(), "a20-8/fees/amount", "0.03"), SectionKind.OTHER, "发出信息处理费收费通知1件，总金额400元，实际收取400元。");
        Finding finding = Said.one(report);
        assertThat(finding.message())
                .isEqualTo(
                        "正文写实际收取信息处理费 400元，合 0.04 万元，多于第二十条第（八）项“行政事业性收费”行“本年收费金额”列 0.03。信息处理费属于行政事业性收费，请核对金额和单位（表中是万元）。");
        assertThat(Said.cells(finding)).containsExactly("a20-8/fees/amount");
        assertThat(Said.found(with(report, "a20-8/fees/amount", "0.04"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没有发出信息处理费收费通知。|正文却写没有发出收费通知",
                "没有其他事项。|正文却没有写发出收费通知的情况",
                "没有收取信息处理费。|",
            })
    void unpaidFeesNeedANotice(String text, String prose) {
        Report report = Said.in(with(zero("2021"), "requests/3.6.2/total", "1"), SectionKind.OTHER, text);
        List<Finding> found = Said.found(report, "N-FEETRIAD");
        if (prose == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.get(0).id()).isEqualTo("N-FEETRIAD:unpaid");
            assertThat(found.get(0).message())
                    .isEqualTo("表三“（六）2.逾期不缴费”行“总计”列 1（逾期不缴费），" + prose + "。有逾期不缴费的，必定发过收费通知，请核对并写明通知的件数和金额。");
            assertThat(Said.cells(found.get(0))).containsExactly("requests/3.6.2/total");
        }
    }
}
