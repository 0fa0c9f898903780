package cn.nianbao.check.narrative;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Neighbour;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Severity;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** N-SIMILAR. */
class CopiedPassagesTest {

    private static final String PASSAGE =
            "窗口设在一楼大厅东侧，轮值人员熟悉业务流程，遇到行动不便的老人主动迎接，替他们填写表格、复印材料、联系科室；" + "能当场回答的当场回答，不能当场回答的记下姓名，约好回电的时间，由值班负责人逐件盯到办完为止。";

    private static Report overview(String text) {
        return Said.in(zero("2021"), SectionKind.OVERVIEW, text + "\n" + Said.ASPECTS);
    }

    private static List<Finding> found(String now, String before) {
        return Said.found(overview(now), new Context(null, overview(before), null));
    }

    @Test
    void aPassageOfLastYearIsShownBesideThisYears() {
        Report report = overview(PASSAGE);
        Finding finding = Said.one(report, new Context(null, overview("2024年，" + PASSAGE), null));
        assertThat(finding.rule()).isEqualTo("N-SIMILAR");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .startsWith(
                        "“一、总体情况”部分“" + PASSAGE.substring(0, 30) + "……”这一段与上年报告“一、总体情况”部分的一段有 98% 相同，那一段是：“2024年，窗口设在")
                .endsWith("。请按本年的实际情况改写。");
        assertThat(Said.lit(report, finding)).containsExactly(PASSAGE);
    }

    @Test
    void anotherAgencysPassageIsNamed() {
        Neighbour other = new Neighbour("安澜市水务局", 2025, overview(PASSAGE).sections());
        Context context = new Context(null, null, null, RuleBook.builtIn(), List.of(other));
        assertThat(Said.one(overview(PASSAGE), context).message())
                .contains("这一段与安澜市水务局2025年度的报告“一、总体情况”部分的一段有 100% 相同");
    }

    @Test
    void theFirstOfEquallyAlikeReportsIsNamed() {
        Neighbour one = new Neighbour("安澜市水务局", 2024, overview(PASSAGE).sections());
        Neighbour two = Neighbour.of(overview(PASSAGE));
        Context context = new Context(null, overview("别的话。"), null, RuleBook.builtIn(), List.of(one, two));
        assertThat(Said.one(overview(PASSAGE), context).message()).contains("与安澜市水务局2024年度的报告");
        Context again = new Context(null, overview(PASSAGE), null, RuleBook.builtIn(), List.of(one, two));
        assertThat(Said.one(overview(PASSAGE), again).message()).contains("与上年报告");
        assertThat(Said.one(overview(PASSAGE), context)).isEqualTo(Said.one(overview(PASSAGE), context));
    }

    @Test
    void anotherCardReadsTheSameNeighbourAnew() {
        Neighbour other = Neighbour.of(overview(PASSAGE));
        Context usual = new Context(null, null, null, RuleBook.builtIn(), List.of(other));
        assertThat(Said.found(overview(PASSAGE), usual)).hasSize(1);
        Context longer = new Context(null, null, null, city("{\"least\": 500}"), List.of(other));
        assertThat(Said.found(overview(PASSAGE), longer)).isEmpty();
    }

    @Test
    void numbersOfPersonsInACopiedPassageAreMasked() {
        String called = PASSAGE + "电话13800000012。";
        Context context = new Context(null, null, null, RuleBook.builtIn(), List.of(Neighbour.of(overview(called))));
        assertThat(Said.found(overview(called), context).stream()
                        .filter(finding -> finding.rule().equals("N-SIMILAR"))
                        .map(Finding::message))
                .hasSize(1)
                .noneMatch(message -> message.contains("13800000012"));
    }

    private static RuleBook city(String numbers) {
        try {
            return RuleBook.builtIn()
                    .with(ReportJson.EXACT.readTree("{\"rules\": {\"N-SIMILAR\": {\"numbers\": " + numbers + "}}}"));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    @Test
    void theNearestOfSeveralPassagesIsShown() {
        String half = PASSAGE.substring(0, PASSAGE.indexOf('；'));
        assertThat(found(PASSAGE, half + "\n" + PASSAGE).get(0).message()).contains("有 100% 相同");
        assertThat(found(PASSAGE, half)).isEmpty();
    }

    @Test
    void aRewrittenPassageIsLeftAlone() {
        assertThat(found(PASSAGE, PASSAGE.replace("一楼大厅东侧", "二楼").replace("逐件盯到办完为止", "跟进")))
                .isEmpty();
    }

    @Test
    void shortAndStatutoryWordsAreAllAlike() {
        String some = PASSAGE.substring(0, 50);
        assertThat(found(some, some)).isEmpty();
        String statutory = "依照中华人民共和国政府信息公开条例，没有收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼，没有收取政府信息公开信息处理费。";
        assertThat(found(statutory, statutory)).isEmpty();
    }

    @Test
    void thisYearsFiguresInTheSameSentencesAreNoCopy() {
        String said = PASSAGE + "接待群众12人次，答复咨询8件，上门服务3次。";
        String before = PASSAGE + "接待群众20人次，答复咨询9件，上门服务1次。";
        assertThat(found(said, before)).isEmpty();
        assertThat(found(said, said)).hasSize(1);
        assertThat(found(PASSAGE + "接待群众12人次，答复咨询8件。", PASSAGE + "接待群众20人次，答复咨询9件。"))
                .hasSize(1);
    }

    @Test
    void withoutAnotherReportTheRuleIsNotRun() {
        assertThat(Checker.check(zero("2021"), new Context(null, null, null)).notRun())
                .contains("N-SIMILAR");
        assertThat(Checker.check(zero("2021"), new Context(null, zero("2021"), null))
                        .notRun())
                .doesNotContain("N-SIMILAR");
    }
}
