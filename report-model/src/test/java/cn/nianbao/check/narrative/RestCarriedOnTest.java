package cn.nianbao.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.report.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of the requests and carried on is held against table three. */
class RestCarriedOnTest {

    @ParameterizedTest
    @ValueSource(strings = {"其余14件结转下年度继续办理", "另有14件结转下年度办理", "尚有14件申请结转下年度"})
    void findsTheRestThatTheTableHasNot(String rest) {
        Report report = Said.overview("新收政府信息公开申请203件，上年结转10件，办结198件，" + rest + "。");
        List<Finding> found = Said.found(report, "N-TABLE-DIFF");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .isEqualTo("“一、总体情况”部分写“" + rest + "”，而表三“四、结转下年度”行“总计”列 15，相差 1。请核对台账，把正文和表格改成一致。");
        assertThat(Said.lit(report, found.get(0))).containsExactly("14件");
        assertThat(Said.cells(found.get(0))).containsExactly("requests/4/total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新收政府信息公开申请203件，上年结转10件，办结198件，其余15件结转下年度继续办理。",
                "新收政府信息公开申请203件，另有3件答复后申请人撤回。",
                "新收政府信息公开申请203件，其余14件建议结转下年度。"
            })
    void leavesWhatAgreesOrIsSomethingElse(String text) {
        assertThat(Said.found(Said.overview(text))).isEmpty();
    }
}
