package cn.nianbao.check.narrative;

import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N-ASPECT, N-NOPROBLEM, N-MEASURE, N-FEE, N-GENERAL, N-LEVEL, N-YEAR, N-TEMPLATE. */
class DutiesTest {

    private static Report overview(String text) {
        return Said.in(zero("2021"), SectionKind.OVERVIEW, text);
    }

    private static Report problems(String text) {
        return Said.in(zero("2021"), SectionKind.PROBLEMS, text);
    }

    @Test
    void theAspectsThatAreMissingAreNamed() {
        Report report = overview("主动公开信息12条。\n建立台账，培训2次。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-ASPECT");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分没有写到：依申请公开、政府信息管理、政府信息公开平台建设。请补写；没有开展的，也照实写明。");
        assertThat(Said.lit(report, finding)).containsExactly("主动公开信息12条。", "建立台账，培训2次。");
    }

    @Test
    void anEmptySectionLacksThemAll() {
        Finding finding = Said.one(overview(""));
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分没有写到：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。请补写；没有开展的，也照实写明。");
        assertThat(finding.spans()).isEmpty();
    }

    @Test
    void aspectsAreKnownByWordsAndNeedNoHeadings() {
        assertThat(Said.found(overview("在门户网站发布信息12条，没有人提出信息公开申请。发布前逐件审核，年内培训2次。")))
                .isEmpty();
    }

    @Test
    void aGovernmentAlsoReportsThreeResults() {
        Report report = Said.by(zero("2021"), "安澜市人民政府");
        assertThat(Said.one(report).message()).isEqualTo("“一、总体情况”部分没有写到：工作考核、社会评议、责任追究。请补写；没有开展的，也照实写明。");
        assertThat(Said.found(Said.by(overview(Said.ASPECTS + "工作考核、社会评议已开展，没有责任追究。"), "安澜市人民政府")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"清河镇人民政府", "望江街道办事处", "安澜市望江街道"})
    void ofTheLowestLevelAspectsAreOnlyANotice(String agency) {
        assertThat(Said.one(Said.by(overview("主动公开信息12条。"), agency)).severity()).isEqualTo(Severity.NOTICE);
    }

    @Test
    void theRegisterSaysWhichLevelItIs() {
        Context street = new Context(new AgencyFacts("a", "甲管委会", "甲", "sub-district", false), null, null);
        Context city = new Context(new AgencyFacts("a", "甲管委会", "甲", "department", false), null, null);
        Report report = Said.by(overview("主动公开信息12条。"), "甲管委会");
        assertThat(Said.one(report, street).severity()).isEqualTo(Severity.NOTICE);
        assertThat(Said.one(report, city).severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", "不存在问题。", "存在的主要问题：无。\n改进情况：无。", "本年度没有明显不足，不需要改进。"})
    void nothingIsNoProblem(String text) {
        Finding finding = Said.one(problems(text));
        assertThat(finding.rule()).isEqualTo("N-NOPROBLEM");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“五、存在的主要问题及改进情况”部分没有写出问题和改进情况。请写明存在的主要问题，并逐条写出改进情况。");
    }

    @Test
    void aProblemWithoutAnyMeasureIsAsked() {
        Report report = problems("栏目更新偏慢。");
        assertThat(Said.one(report).message()).isEqualTo("“五、存在的主要问题及改进情况”部分只写了问题，没有写改进情况。请针对每个问题写出已采取或将采取的措施。");
        assertThat(Said.lit(report, Said.one(report))).containsExactly("栏目更新偏慢。");
    }

    @Test
    void measuresMayStandInASectionOfTheirOwn() {
        Report report = problems("栏目更新偏慢。");
        List<Section> sections = new ArrayList<>(report.sections());
        sections.add(new Section("s7", SectionKind.EXTRA, "七", "今后工作思路", "按月检查栏目。"));
        assertThat(Said.found(report.withSections(sections))).isEmpty();
    }

    @Test
    void aProblemMoreThanMeasuresIsAsked() {
        Finding finding = Said.one(problems("主要问题：一是更新偏慢；二是解读偏少；三是人手不足。\n改进情况：一是按月检查；二是增加图解。"));
        assertThat(finding.id()).isEqualTo("N-MEASURE");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“五、存在的主要问题及改进情况”部分列了 3 个问题，只列了 2 条改进措施。请给每个问题写出对应的措施。");
    }

    @Test
    void measuresBeginAtTheFirstWordForThem() {
        Finding finding = Said.one(problems("一是更新偏慢；二是解读偏少；三是人手不足。下一步：一是按月检查；二是增加图解。改进情况每季通报。"));
        assertThat(finding.message()).contains("列了 3 个问题，只列了 2 条改进措施");
    }

    @ParameterizedTest
    @CsvSource({"二十六个字恰好够得上三十个字的一段改进措施就算照抄了, 1", "二十六个字恰好够得上三十个字的一段改进措施就算抄了, 0"})
    void aFewWordsOfLastYearsMayReturn(String measures, int findings) {
        Report now = problems("2025年：一是更新偏慢。改进情况：" + measures + "。");
        Report before = problems("一是人手不足。改进情况：" + measures + "。");
        assertThat(Said.found(now, new Context(null, before, null))).hasSize(findings);
        assertThat(Said.found(now, new Context(null, problems(measures), null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主要问题：一是更新偏慢；二是解读偏少。\n改进情况：一是按月检查；二是增加图解。",
                "主要问题：一是更新偏慢；二是解读偏少。下一步，我局将按月检查并增加图解。",
                "一是更新偏慢，下一步按月检查；二是解读偏少，今后增加图解。",
                "针对上年的问题，已经整改。一是更新偏慢；二是解读偏少。改进措施：一是按月检查；二是增加图解；三是培训。",
            })
    void measuresThatMatchAreLeftAlone(String text) {
        assertThat(Said.found(problems(text))).isEmpty();
    }

    @Test
    void lastYearsMeasuresAgainAreAsked() {
        String measures = "改进情况：一是每月最后一周检查各科室负责的栏目；二是每份文件配发一张图解并请群众先行试读。";
        Report now = problems("2025年的主要问题：一是更新偏慢；二是解读偏少。\n" + measures);
        Report before = problems("主要问题：一是人手不足；二是答复偏慢。\n" + measures);
        assertThat(Said.found(now, new Context(null, before, null)))
                .extracting(Finding::id, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "N-MEASURE:last-year", "“五、存在的主要问题及改进情况”部分的改进措施与上年报告完全相同。请写本年的改进情况，并说明上年的措施落实得怎样。"));
        Report other = problems("主要问题：一是人手不足；二是答复偏慢。\n" + measures.replace("试读", "评议"));
        assertThat(Said.found(now, new Context(null, other, null))).isEmpty();
    }

    @Test
    void feesAreExpectedInSectionSixSince2021() {
        Report report = Said.in(zero("2021"), SectionKind.OTHER, "没有其他需要报告的事项。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-FEE");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("“六、其他需要报告的事项”部分没有写信息处理费。请写明发出收费通知的件数、总金额和实际收取的金额；没有收取的，也写明没有收取。");
        assertThat(Said.found(Said.in(zero("2019"), SectionKind.OTHER, "没有其他需要报告的事项。")))
                .isEmpty();
        assertThat(Said.found(overview(Said.ASPECTS + "没有收取信息处理费。"))).isEmpty();
    }

    @Test
    void sectionSixIsNotForHotlines() {
        Report report = Said.in(zero("2021"), SectionKind.OTHER, "没有收取信息处理费。办理市长信箱来信3件。接听热线2次。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-GENERAL");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message())
                .isEqualTo("“六、其他需要报告的事项”部分写了与政府信息公开没有直接关系的内容：“办理市长信箱来信3件。”。内容不宜泛化，请考虑删去，或者移到有关部分。");
        assertThat(Said.lit(report, finding)).containsExactly("办理市长信箱来信3件。", "接听热线2次。");
    }

    @ParameterizedTest
    @CsvSource({
        "望江街道办事处, 全区共主动公开政府信息900条。, 全区",
        "清河镇人民政府, '2025年，全市各部门依法办理。', 全市",
        "安澜市澄江区教育局, 全市共收到申请90件。, 全市",
        "安澜市教育局, 全省累计发布信息9000条。, 全省",
    })
    void theWorkOfAHigherLevelIsNotOnesOwn(String agency, String text, String word) {
        Report report = Said.by(overview(text + Said.ASPECTS + "考核、评议、追究均无。"), agency);
        Finding finding = Said.one(report);
        assertThat(finding.rule()).isEqualTo("N-LEVEL");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("，“" + word + "”超出了本机关的范围，可能抄自上级机关的报告。请改成本机关的情况。");
        assertThat(Said.lit(report, finding)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "望江街道办事处, 全市统一部署的各项公开任务全部完成。",
        "望江街道办事处, 按照全市要求公开信息。",
        "望江街道办事处, 在全市排名第三。",
        "望江街道办事处, 全市政务公开培训会召开后及时传达。",
        "安澜市教育局, 全市共主动公开教育信息900条。",
        "安澜市人民政府, 全市各级行政机关共公开信息900条。",
        "安澜市经济开发区管委会, 全市共公开信息900条。",
    })
    void wordsOfAHigherLevelMayBeInnocent(String agency, String text) {
        Report report = Said.by(overview(text + Said.ASPECTS + "考核、评议、追究均无。"), agency);
        assertThat(Said.found(report)).isEmpty();
    }

    @Test
    void lastYearsSentenceIsAsked() {
        Report report = overview(Said.ASPECTS + "2024年度，我局举办培训2次。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-YEAR:s1:0");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("“一、总体情况”部分“2024年度，我局举办培训2次。”：开头的年份是 2024 年，报告年度是 2025 年，可能是上年报告没有改净。请核对年份和这一句的内容。");
        assertThat(Said.lit(report, finding)).containsExactly("2024年度，我局举办培训2次。");
    }

    @Test
    void thisYearWithAnotherYearIsAsked() {
        Report report = overview(Said.ASPECTS + "本年度（2024年）举办培训2次。");
        assertThat(Said.one(report).message())
                .isEqualTo("“一、总体情况”部分“本年度（2024年）举办培训2次。”：“本年”后面的年份不是报告年度 2025 年，可能是上年报告没有改净。请核对年份和这一句的内容。");
        assertThat(Said.found(overview(Said.ASPECTS + "本年度（2025年）举办培训2次。"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年我局举办培训2次。|1",
                "2024年本机关举办培训2次。|1",
                "2024年全年举办培训2次。|1",
                "2024年,我局举办培训2次。|1",
                "2024年举办培训2次。|0",
                "在这一年，2024年，我局举办培训2次。|1",
                "一如既往地，2024年，我局举办培训2次。|1",
                "一如既往地,2024年，我局举办培训2次。|1",
                "一如既往地的，2024年，我局举办培训2次。|0",
                "我局2024年，全员培训2次。|0",
            })
    void aSentenceOpensWithItsYear(String text, int findings) {
        assertThat(Said.found(overview(Said.ASPECTS + text), "N-YEAR")).hasSize(findings);
    }

    @Test
    void withoutItsYearNoYearIsStale() {
        assertThat(Found.isNotRun(Reworded.year(zero("2021"), null), new Context(null, null, null), "N-YEAR"))
                .isTrue();
    }

    @Test
    void aPlanForTheYearReportedOnIsAsked() {
        assertThat(Said.one(problems("部分解读不够通俗。2025年，我局将进一步改进。")).message())
                .isEqualTo(
                        "“五、存在的主要问题及改进情况”部分“2025年，我局将进一步改进。”：把报告年度 2025 年写成了今后的打算，打算应是 2026 年的，可能是上年报告没有改净。请核对年份和这一句的内容。");
        assertThat(Said.found(problems("部分解读不够通俗。2025年以来，将继续改进。"), "N-YEAR")).hasSize(1);
        assertThat(Said.found(problems("部分解读不够通俗。2026年，我局将进一步改进。"))).isEmpty();
        assertThat(Said.found(problems("2025年，我局将解读纳入考核，效果不够明显。"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年，我局年报指出的问题已经解决。",
                "2024年，我局收到3件，2025年收到4件。",
                "2024年印发的文件继续有效。",
                "上年度，我局举办培训2次。",
                "《2024年，我们这样走过》一书已经出版。",
                "2024年度决算已经公开。",
                "2023年，我局机构改革完成。",
            })
    void otherYearsMayBeInnocent(String text) {
        assertThat(Said.found(overview(Said.ASPECTS + text))).isEmpty();
    }

    @Test
    void whatTheFormLeftIsAsked() {
        Report report = overview(Said.ASPECTS + "全年公开信息 __条，详见〔〕号文。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-TEMPLATE:s1:0");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“全年公开信息 __条，详见〔〕号文。”里的“〔〕”是格式说明或没有填写的占位符号，请删去或换成实际内容。");
        assertThat(Said.lit(report, finding)).containsExactly("〔〕");
    }

    @Test
    void aFigureThatWasNeverFilledInIsAsked() {
        Report report = overview(Said.ASPECTS + "全年公开信息 __ 条。");
        assertThat(Said.one(report).message()).isEqualTo("“一、总体情况”部分“全年公开信息 __ 条。”里的“__ 条”前面的数字没有填写，请补上数字；没有的写 0。");
        assertThat(Said.lit(report, Said.one(report))).containsExactly(" __ 条");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见附 件。",
                "公 开 信 息 条 例。",
                "公开 12 条。",
                "共十 条。",
                "网址www.anlan.example/aXX。",
                "具备下列条 件，即可。",
            })
    void spacesAndLettersMayBeInnocent(String text) {
        assertThat(Said.found(overview(Said.ASPECTS + text))).isEmpty();
    }

    @Test
    void withoutTheSectionsNothingIsAsked() {
        assertThat(Said.found(zero("2021").withSections(List.of()))).isEmpty();
        assertThat(Said.found(with(zero("2021"), "requests/1/total", "3").withSections(List.of())))
                .extracting(Finding::rule)
                .doesNotContain("N-TABLE-DIFF");
    }
}
