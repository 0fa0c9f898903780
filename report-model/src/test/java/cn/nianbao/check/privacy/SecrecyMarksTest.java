package cn.nianbao.check.privacy;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarksTest {

    private static Finding one(String text) {
        List<Finding> found = Held.secrets(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static List<Finding> prefaced(String text) {
        return Found.in(Reworded.text(zero("2021"), SectionKind.PREFACE, text), Held.NOTHING, "N-SECRET");
    }

    @ParameterizedTest
    @CsvSource({"秘密★10年, 秘密★10年", "机　密 ★ 长期, 机密★长期", "绝密☆, 绝密☆", "附件：秘密★5 年, 秘密★5年", "【机密】, 机密", "绝 密, 绝密", "工作秘密, 工作秘密"
    })
    void aGradeAsAMarkingIsAnError(String mark, String shown) {
        Finding finding = one("主动公开信息12条。\n" + mark + "\n依申请公开3件。");
        assertThat(finding.id()).isEqualTo("N-SECRET:grade");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("“总体情况”第 2 段有密级标志“" + shown + "”。涉密内容不得公开，请停止流转，送保密审查；只是误带的标志，删去。");
        int end = "主动公开信息12条。\n".length() + mark.length();
        assertThat(finding.spans())
                .containsExactly(
                        new TextSpan("s1", end - mark.replace("附件：", "").length(), end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"内部资料 注意保存", "内部资料，注意保存", "（此件不公开发布）", "内部文件", "公开属性：不予公开", "（此件依申请公开）"})
    void anInternalFilesMarkIsAnError(String mark) {
        Finding finding = one("主动公开信息12条。\n" + mark);
        assertThat(finding.id()).isEqualTo("N-SECRET:internal");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("“总体情况”第 2 段有不公开的标注“" + mark.replaceAll("[^\\p{IsHan}]", "")
                        + "”。请核对这段内容能不能公开：不能的，删去；只是误带的标注，删去标注。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "严格执行保密审查，属于国家秘密的不予公开。",
                "涉及国家秘密、工作秘密、商业秘密的，依法不予公开。",
                "对涉密文件分为绝密、机密、秘密三级管理。",
                "1.属于国家秘密\n2.其他法律行政法规禁止公开\n（三）不予公开",
                "1.属于国家\n秘密\n2.其他法律行政法规\n禁止公开",
                "明确公开属性：主动公开、依申请公开、不予公开。",
                "不予公开",
                "依申请公开",
                "就《办法（征求意见稿）》公开征求意见。",
                "征求意见稿",
                "国家秘密（绝密）的管理。",
                "安保密〔2024〕3号",
                "内部管理信息不予公开，内部资料不上网。",
                "国办公开办函〔2021〕30号",
                "密级：无",
                "建立密码制度。"
            })
    void toSpeakOfSecretsIsInnocent(String text) {
        assertThat(Held.secrets(text)).isEmpty();
    }

    @Test
    void aGradeInBracketsBehindATitleIsAQuestion() {
        Finding finding = one("印发《安澜市应急预案》（机密）。");
        assertThat(finding.id()).isEqualTo("N-SECRET:bracketed");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”括号里注着密级“机密”。请核对所提到的文件是不是涉密：涉密的，不得提及；不涉密的，删去括注。");
        assertThat(finding.spans()).containsExactly(new TextSpan("s1", 12, 14));
    }

    @Test
    void aDocumentOfTheSecretSeriesIsAQuestion() {
        Finding finding = one("按安政密〔2024〕3号要求办理。");
        assertThat(finding.id()).isEqualTo("N-SECRET:number");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”引用了带“密”字的文号“密〔2024〕3号”。请核对这份文件是不是涉密：涉密的，不得引用；不涉密的，说明理由。");
        assertThat(finding.spans()).containsExactly(new TextSpan("s1", 3, 12));
    }

    @Test
    void someWordsMarkOnlyAtTheHead() {
        Finding draft = prefaced("送审稿\n根据条例编制。").get(0);
        assertThat(draft.id()).isEqualTo("N-SECRET:draft");
        assertThat(draft.severity()).isEqualTo(Severity.WARNING);
        assertThat(draft.message()).isEqualTo("“前言”第 1 段还留着“送审稿”的字样。请确认交来的是定稿，删去这一标注。");
        assertThat(draft.spans()).containsExactly(new TextSpan("s0", 0, 3));
        assertThat(prefaced("根据条例编制。\n不予公开").get(0).id()).isEqualTo("N-SECRET:internal");
        assertThat(prefaced("根据条例编制。\n联系电话见后。\n不予公开")).isEmpty();
    }

    @Test
    void aDraftByItsTitleIsAQuestion() {
        Report report = Reworded.title(zero("2021"), "安澜市应急管理局2025年政府信息公开工作年度报告（征求意见稿）");
        Finding finding = Found.one(report, Held.NOTHING, "N-SECRET");
        assertThat(finding.message()).isEqualTo("报告标题里还留着“征求意见稿”的字样。请确认交来的是定稿，删去这一标注。");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        Report named = Reworded.title(zero("2021"), "安澜市征求意见稿办公室2025年政府信息公开工作年度报告");
        assertThat(Found.in(named, Held.NOTHING, "N-SECRET")).isEmpty();
    }

    @Test
    void theSameMarkIsOneFindingAndOthersAreCounted() {
        List<Finding> found = Held.secrets("秘密★1年\n公开。\n秘密★1年\n机密★");
        assertThat(found).extracting(Finding::id).containsExactly("N-SECRET:grade", "N-SECRET:grade-2");
        assertThat(found.get(0).spans()).hasSize(2);
        assertThat(found.get(0).message()).startsWith("“总体情况”第 1 段、“总体情况”第 3 段有密级标志“秘密★1年”");
    }

    @Test
    void aMarkOnlyInTheFileIsAWarning() {
        Report report = Reworded.readFrom(zero("2021"), new Concern(Concern.Kind.HIDDEN, "机密★", null));
        Finding finding = Found.one(report, Held.NOTHING, "N-SECRET");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).startsWith("文件的隐藏文字里有密级标志“机密★”");
        assertThat(finding.spans()).isEmpty();
    }
}
