package cn.nianbao.check.structure;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-EXTRA, S-NUMBER, S-TITLE. */
class OutlineRulesTest {

    private static final String ONE = "overview:一:总体情况";
    private static final String TWO = "disclosure:二:主动公开政府信息情况";
    private static final String THREE = "requests:三:收到和处理政府信息公开申请情况";
    private static final String FOUR = "proceedings:四:政府信息公开行政复议、行政诉讼情况";
    private static final String FIVE = "problems:五:存在的主要问题及改进情况";
    private static final String SIX = "other:六:其他需要报告的事项";

    private static Report report(String... sections) {
        return Reworded.outline(zero("2021"), sections);
    }

    @Test
    void aSectionBesideTheSixIsAWarningAndTheNumbersThatMoveOnAreRight() {
        Report report = report(
                ONE,
                "extra:二:年度亮点",
                "disclosure:三:主动公开政府信息情况",
                "requests:四:收到和处理政府信息公开申请情况",
                "proceedings:五:政府信息公开行政复议、行政诉讼情况",
                "problems:六:存在的主要问题及改进情况",
                "other:七:其他需要报告的事项");
        Finding finding = Found.one(report, "S-EXTRA");
        assertThat(finding.id()).isEqualTo("S-EXTRA:s1");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“二、年度亮点”是格式以外的部分。报告只有六个部分，不能遗漏，也不宜泛化：请把内容并入相应的部分，后面的序号顺次改回。");
        assertThat(finding.spans()).containsExactly(TextSpan.heading("s1"));
        assertThat(Found.in(report, "S-NUMBER")).isEmpty();
    }

    @Test
    void headingsThatStartAtOneAgainAreWithinTheirSection() {
        Report report = report(
                ONE,
                TWO,
                THREE,
                FOUR,
                FIVE,
                "problems:一:公开不够及时的问题",
                "extra:二:加强学习",
                SIX,
                "extra:一:收费",
                "extra:二:建议提案",
                "extra:三:其余");
        assertThat(Found.in(report)).isEmpty();
    }

    @Test
    void headingsThatGoOnAreNotWithin() {
        Report report = report(ONE, TWO, THREE, FOUR, FIVE, SIX, "extra:七:附表说明");
        assertThat(Found.ids(report)).containsExactly("S-EXTRA:s6");
        assertThat(Found.in(report(ONE, TWO, THREE, FOUR, FIVE, SIX, "extra:七:附件")))
                .isEmpty();
        assertThat(Found.ids(report("extra:一:前面的话", "overview:二:总体情况"))).contains("S-EXTRA:s0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"前言", ""})
    void theFormatsOwnOutlineIsRight(String preface) {
        assertThat(Found.in(report("preface::" + preface, ONE, TWO, THREE, FOUR, FIVE, SIX), "S-NUMBER"))
                .isEmpty();
        assertThat(Found.in(report("preface::" + preface, ONE, TWO, THREE, FOUR, FIVE, SIX), "S-TITLE"))
                .isEmpty();
    }

    @Test
    void aNumberGivenTwiceIsAWarning() {
        Report report = report(ONE, TWO, "requests:二:收到和处理政府信息公开申请情况", FOUR, FIVE, SIX);
        assertThat(Found.in(report, "S-NUMBER")).extracting(Finding::id).containsExactly("S-NUMBER:s2", "S-NUMBER:s3");
        Finding finding = Found.in(report, "S-NUMBER").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.spans()).containsExactly(TextSpan.heading("s2"));
        assertThat(finding.message()).isEqualTo("“二、收到和处理政府信息公开申请情况”与上一部分“二、主动公开政府信息情况”序号相同。请改为“三”，后面的序号顺次改。");
    }

    @Test
    void aNumberSkippedIsAWarning() {
        Report report = report(
                ONE,
                TWO,
                "requests:四:收到和处理政府信息公开申请情况",
                "proceedings:五:政府信息公开行政复议、行政诉讼情况",
                "problems:六:存在的主要问题及改进情况",
                "other:七:其他需要报告的事项");
        assertThat(Found.one(report, "S-NUMBER").message())
                .isEqualTo("“四、收到和处理政府信息公开申请情况”前面是“二、主动公开政府信息情况”，中间缺序号“三”。请核对是漏了一部分，还是序号写错。");
        Report first = report("overview:二:总体情况", "disclosure:三:主动公开政府信息情况");
        assertThat(Found.one(first, "S-NUMBER").message()).startsWith("“二、总体情况”是第一个标题，中间缺序号“一”。");
    }

    @Test
    void aNumberMissingWithItsSectionIsNoFaultOfNumbering() {
        Report report = report(ONE, TWO, THREE, FIVE, SIX);
        assertThat(Found.ids(report)).containsExactly("S-MISSING:proceedings");
    }

    @Test
    void aNumberThatRunsBackIsAWarning() {
        Report report = report(ONE, THREE, "disclosure:二:主动公开政府信息情况", FOUR, FIVE, SIX);
        assertThat(Found.in(report, "S-NUMBER").get(1).message())
                .isEqualTo("“二、主动公开政府信息情况”排在“三、收到和处理政府信息公开申请情况”之后，序号倒了。请按顺序改正序号。");
    }

    @Test
    void aLostNumberIsAWarningAndTheNextGoesOn() {
        Report report = report(ONE, "disclosure::主动公开政府信息情况", THREE, FOUR, FIVE, SIX);
        assertThat(Found.one(report, "S-NUMBER").message()).isEqualTo("“主动公开政府信息情况”这个标题没有序号。请补上序号“二”。");
    }

    @Test
    void whereEveryNumberIsLostItIsSaidOnceAndOnlyMentioned() {
        Report report = report("overview::总体情况", "disclosure::主动公开政府信息情况");
        Finding finding = Found.one(report, "S-NUMBER");
        assertThat(finding.id()).isEqualTo("S-NUMBER");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("各部分的标题都没有序号。请核对原稿，补上“一、”至“六、”。");
        assertThat(finding.spans()).containsExactly(TextSpan.heading("s0"), TextSpan.heading("s1"));
    }

    @Test
    void arabicNumbersCountToo() {
        assertThat(Found.in(report("overview:1:总体情况", "disclosure:2:主动公开政府信息情况"), "S-NUMBER"))
                .isEmpty();
        assertThat(Found.in(report("overview:1:总体情况", "disclosure:1:主动公开政府信息情况"), "S-NUMBER"))
                .hasSize(1);
    }

    @Test
    void aHeadingInOtherWordsIsANotice() {
        Finding finding = Found.one(report(ONE, TWO, "requests:三:依申请公开情况", FOUR, FIVE, SIX), "S-TITLE");
        assertThat(finding.id()).isEqualTo("S-TITLE:s2");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.spans()).containsExactly(TextSpan.heading("s2"));
        assertThat(finding.message()).isEqualTo("“三、依申请公开情况”与格式的标题不一致，格式为“收到和处理政府信息公开申请情况”。请改用格式的标题。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议  行政诉讼情况", "政府信息公开行政复议和行政诉讼情况"})
    void headingsThatUsageAcceptsAreRight(String heading) {
        assertThat(Found.in(report(ONE, TWO, THREE, "proceedings:四:" + heading, FIVE, SIX)))
                .isEmpty();
    }

    @Test
    void aSectionInTwoPartsIsNamedOnce() {
        Report report = report(ONE, TWO, THREE, FOUR, FIVE, "problems:六:明年打算", "other:七:其他需要报告的事项");
        assertThat(Found.one(report, "S-TITLE").message()).isEqualTo("“六、明年打算”的内容在格式里属于“存在的主要问题及改进情况”，前面已有这一部分。请并到一起。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"安澜市粮食局 2025 年政府信息公开工作年度报告", "安澜市粮食局2025年度政府信息公开工作年度报告（更正版）"})
    void titlesOfTheFormAreRight(String title) {
        assertThat(Found.in(Reworded.title(zero("2021"), title), "S-TITLE")).isEmpty();
    }

    @Test
    void aTitleInOtherWordsOrNoneIsANotice() {
        assertThat(Found.one(Reworded.title(zero("2021"), "安澜市应急管理局2025年信息公开总结"), "S-TITLE")
                        .message())
                .isEqualTo("报告标题写作“安澜市应急管理局2025年信息公开总结”，规范的写法是“〔机关名称〕〔年份〕年政府信息公开工作年度报告”。请核对标题。");
        assertThat(Found.one(Reworded.title(zero("2021"), null), "S-TITLE").message())
                .startsWith("没有认出报告标题，规范的写法是");
    }
}
