package cn.nianbao.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.ReportFixture;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N-PUNCT. */
class MarksTest {

    @Test
    void doubledMarksAreANotice() {
        Finding finding = Written.one("N-PUNCT", "加强领导，，完善制度，，强化监督。", "，，", "，，");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.id()).startsWith("N-PUNCT:s1:doubled:");
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“加强领导，，完善制度，，强化”里的标点“，，”重复或多余，请只留一个。这一部分共 2 处。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"如期完成，。|，。", "成效明显。 。|。 。", "加强领导,。|,。", "制度；：健全。|；：", "完善制度、，健全机制。|、，"})
    void mixedMarksAreFound(String text, String marks) {
        Written.one("N-PUNCT", text, marks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共1,234条。",
                "首先，梳理事项……其次，规范流程。",
                "（见附件。）",
                "“公开。”",
                "加强领导，\n，完善制度。",
                "《甲》、《乙》和“丙”、“丁”。",
                "存在的问题：1）意识不强；2）形式单一；一）人手不足。",
                "公众号(服务号）和〔2021]30号。",
                "根据《〈条例〉办法》办理。",
                "（长段落在这里断开\n下一页继续）。"
            })
    void whatIsRightIsSilent(String text) {
        assertThat(Written.find("N-PUNCT", text)).isEmpty();
    }

    @Test
    void aFewEnglishCommasAreANotice() {
        String right = "甲，乙。".repeat(30);
        Finding finding = Written.one("N-PUNCT", right + "加强领导,完善制度。共1,234条，其中网站1条,全部公开,接受监督。", ",", ",", ",");
        assertThat(finding.id()).isEqualTo("N-PUNCT:half-width");
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“加强领导,完善制度”里用了半角逗号，请改成全角“，”。全文共 3 处。");
        assertThat(Written.one("N-PUNCT", right + "加强领导,完善制度。", ",").message()).endsWith("请改成全角“，”。");
    }

    @Test
    void aConvertersCommasAreSilent() {
        int others = (int) Written.overview("").sections().stream()
                .flatMapToInt(section -> section.text().chars())
                .filter(c -> c == '，')
                .count();
        assertThat(Written.find("N-PUNCT", "甲，乙。".repeat(10 - others) + "加强领导,完善制度。"))
                .hasSize(1);
        assertThat(Written.find("N-PUNCT", "甲，乙。".repeat(9 - others) + "加强领导,完善制度。"))
                .isEmpty();
        assertThat(Written.find("N-PUNCT", "http://a.example/x,y。")).isEmpty();
    }

    @Test
    void halfAPairIsANotice() {
        Finding open = Written.one("N-PUNCT", "公开“双随机结果，接受监督。", "“");
        assertThat(open.id()).startsWith("N-PUNCT:s1:unpaired:");
        assertThat(open.message()).isEqualTo("“一、总体情况”部分“公开‘双随机结果，接受”里的“‘”没有配对的后半个，请补上或删去。");
        assertThat(Written.one("N-PUNCT", "公开双随机）结果。", "）").message())
                .isEqualTo("“一、总体情况”部分“公开双随机）结果”里的“）”没有配对的前半个，请补上或删去。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"依据《条例编制（第1号）。|《", "（依据《条例编制）。|《", "依据条例》编制。|》", "根据《条例》》。|》"})
    void otherHalvesAreFound(String text, String marks) {
        assertThat(Written.find("N-PUNCT", text).stream()
                        .flatMap(finding -> finding.spans().stream())
                        .map(span -> text.substring(span.from(), span.to())))
                .containsExactly(marks.split(","));
    }

    @Test
    void aParagraphThatEndsIsNotPairedWithTheNext() {
        Written.one("N-PUNCT", "甲）。", "）");
        assertThat(Written.find("N-PUNCT", "（甲。\n乙）。")).hasSize(2);
        assertThat(Written.find("N-PUNCT", "甲。\n乙》《丙。")).hasSize(2);
    }

    @Test
    void aSectionThatEndsInTheAirIsANotice() {
        assertThat(Written.one("N-PUNCT", "完善制度，健全机制，", "，").message())
                .isEqualTo("“一、总体情况”部分“善制度，健全机制，”以“，”收尾，请改成句号，或者补全内容。");
        assertThat(Written.one("N-PUNCT", "请与我局联系（报告公布在网站）：", "：").id()).startsWith("N-PUNCT:s1:end:");
        assertThat(Written.one("N-PUNCT", "第一段。\n今年没有收费，没有减免", "免").message())
                .isEqualTo("“一、总体情况”部分“没有收费，没有减免”句末没有句号，请补上。");
        Written.one("N-PUNCT", "无其他报告事项", "项");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "没有事项",
                "现将情况报告如下：",
                "第一段。\n（二）平台建设",
                "第一段。\n打印本页，关闭窗口",
                "联系方式：安澜市滨河路",
                "联系电话0999-0000012",
                "第一段，\n安澜市应急管理局",
                ""
            })
    void namesHeadingsAndAnnouncementsAreSilent(String text) {
        assertThat(Written.find("N-PUNCT", text)).isEmpty();
    }

    @Test
    void aTableMayFollowAnOpenEnd() {
        assertThat(Found.in(Reworded.text(ReportFixture.zero("2021"), SectionKind.DISCLOSURE, "本年情况，"), "N-PUNCT"))
                .isEmpty();
        assertThat(Found.in(Reworded.text(ReportFixture.zero("2021"), SectionKind.OTHER, "本年情况，"), "N-PUNCT"))
                .hasSize(1);
    }

    @Test
    void numbersThatJumpAreANotice() {
        Finding finding = Written.one("N-PUNCT", "（一）主动公开。\n（三）平台建设。", "（三）");
        assertThat(finding.id()).startsWith("N-PUNCT:s1:number:");
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“（三）平台建设”的序号不连续：前面是“（一）”，这里是“（三）”。请核对序号或者内容有没有遗漏。");
        assertThat(Written.one("N-PUNCT", "1.主动公开。\n2.平台建设。\n2.监督保障。", "2.").message())
                .contains("的序号重复：前面是“2.”，这里是“2.”。");
        Written.one("N-PUNCT", "一是加强领导；二是完善制度；四是强化监督。", "四是");
        Written.one("N-PUNCT", "九、甲。\n十、乙。\n十二、丙。", "十二、");
        Written.one("N-PUNCT", "（1）甲。\n（2）乙。\n（4）丙。", "（4）");
        Written.one("N-PUNCT", "二十、甲。\n二十二、丙。", "二十二、");
    }

    @Test
    void oneNumberWrittenOtherwiseIsANotice() {
        assertThat(Written.one("N-PUNCT", "1.甲。\n2.乙。\n3、丙。\n4.丁。", "3、").message())
                .isEqualTo("“一、总体情况”部分“3、丙”的序号写法不一致：同级的其他序号写作“1.”这样。请统一。");
        Written.one("N-PUNCT", "(一)甲。\n（二）乙。", "(一)");
        Written.one("N-PUNCT", "（一）甲。\n(二)乙。\n(三）丙。\n（四）丁。", "(二)", "(三）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）甲。\n1.子。\n2.丑。\n（二）乙。\n1.寅。\n2.卯。",
                "1.甲。\n2.乙。\n1、丙。\n2、丁。",
                "1.甲。\n2.乙。\n1.寅。\n2.卯。\n3.丙。",
                "一是甲；二是乙。一是丙；二是丁。",
                "（一）甲。\n（二）乙。\n（一）丙。",
                "1.甲。\n2．乙。",
                "1.5万件。\n3.2万件。",
                "2025.12.31公布。\n第一是否公开，第三是否及时。",
                "3.甲。\n4.乙。\n2.丙。\n5.丁。"
            })
    void listsInListsAreSilent(String text) {
        assertThat(Written.find("N-PUNCT", text)).isEmpty();
    }
}
