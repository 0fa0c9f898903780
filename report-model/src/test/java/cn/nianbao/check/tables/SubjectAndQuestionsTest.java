package cn.nianbao.check.tables;

import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-RULE-SUBJECT, N-CASES, N-SUSPECT. */
class SubjectAndQuestionsTest {

    private static final Set<String> ASKING = Set.of("N-CASES", "N-SUSPECT");
    private static final Context NOTHING = new Context(null, null, null);

    private static Report rules(String agency) {
        return Reworded.agency(
                with(with(zero("2021"), "a20-1/rules/in-force", "6"), "a20-1/rules/issued", "2"), agency);
    }

    private static Context facts(String name, String kind, Boolean mayMakeRules) {
        return new Context(new AgencyFacts("a", name, null, kind, mayMakeRules), null, null);
    }

    @Test
    void rulesOfAnAgencyThatMakesNoneAreAnError() {
        Finding finding = Found.one(rules("清河镇人民政府"), "T-RULE-SUBJECT");
        assertThat(finding.id()).isEqualTo("T-RULE-SUBJECT:a20-1:rules");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("第二十条第（一）项“规章”行填了本年制发件数 2、现行有效件数 6。清河镇人民政府没有规章制定权"
                        + "（规章只由国务院部门和省、设区的市等人民政府制定），这一行应填 0；是规范性文件的，填到规范性文件一行。");
        assertThat(Found.cells(finding)).containsExactly("a20-1/rules/issued", "a20-1/rules/in-force");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"安澜市应急管理局", "安澜市发展和改革委员会", "安澜市人民政府办公室", "清河镇", "柳林乡人民政府", "澄江街道办事处", "清河县", "清河县人民政府", "澄江区人民政府"
            })
    void theNameTellsWhoMayNot(String agency) {
        assertThat(Found.in(rules(agency), "T-RULE-SUBJECT")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"安澜市人民政府", "安澜市", "云岭自治区人民政府", "云岭自治区", "国家粮食和物资储备局", "安澜大学"})
    void whereTheNameDoesNotTellItIsNotJudged(String agency) {
        assertThat(Found.in(rules(agency), "T-RULE-SUBJECT")).isEmpty();
        assertThat(Found.isNotRun(rules(agency), NOTHING, "T-RULE-SUBJECT")).isTrue();
    }

    @Test
    void theRegisterTellsBetterThanTheName() {
        assertThat(Found.in(rules("安澜市人民政府"), facts("安澜市人民政府", "city", false), "T-RULE-SUBJECT"))
                .hasSize(1);
        assertThat(Found.in(rules("安澜市司法局"), facts("安澜市司法局", "department", true), "T-RULE-SUBJECT"))
                .isEmpty();
        assertThat(Found.isNotRun(rules("安澜市人民政府"), facts("安澜市人民政府", "city", null), "T-RULE-SUBJECT"))
                .isTrue();
        assertThat(Found.one(rules("安澜市司法局"), facts(null, "county", null), "T-RULE-SUBJECT")
                        .message())
                .contains("安澜市司法局没有规章制定权");
    }

    @Test
    void zeroAndWhatIsUncertainAreNoRules() {
        assertThat(Found.in(zero("2021"), "T-RULE-SUBJECT")).isEmpty();
        Cell open = Cell.number(BigDecimal.TEN).toConfirm(new Confirmation("看不清", List.of()));
        assertThat(Found.in(with(zero("2021"), "a20-1/rules/issued", open), "T-RULE-SUBJECT"))
                .isEmpty();
        assertThat(Found.in(with(zero("2019"), "a20-1/rules/total", "1"), "T-RULE-SUBJECT"))
                .hasSize(1);
    }

    @Test
    void rowsThatTheFormatDoesNotKnowAreAWarning() {
        Place place = new Place.InGrid(1, 4, 0);
        Concern row = new Concern(Concern.Kind.ROW, "“政策解读”（第二十条第（一）项）", place);
        Finding finding = Found.one(Reworded.readFrom(zero("2021"), row), "T-EXTRAROW");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("统计表里有 1 行不是格式里的：“政策解读”（第二十条第（一）项）。请删去这些行：数据能归入格式的行的，并入那一行；不能的，写进正文。当地编制通知要求增加的，请写明说明。");
        assertThat(finding.at()).containsExactly(place);
        assertThat(Found.in(zero("2021"), "T-EXTRAROW")).isEmpty();
    }

    @Test
    void labelsInOtherWordsAreOneNotice() {
        Place place = new Place.InText(9, 1, 4);
        Concern one = new Concern(Concern.Kind.LABEL, "“一、新收”（格式为“一、本年新收”）", place);
        Concern two = new Concern(Concern.Kind.LABEL, "“二、结存”（格式为“二、上年结转”）", null);
        Concern scan = new Concern(Concern.Kind.SCAN, "图片", null);
        Finding finding = Found.one(Reworded.readFrom(zero("2021"), one, two, scan), "T-LABEL");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("表格里有 2 处行标签与格式不一致：“一、新收”（格式为“一、本年新收”）、“二、结存”（格式为“二、上年结转”）。请改用格式的标签。");
        assertThat(finding.at()).containsExactly(place);
        assertThat(Found.in(Reworded.readFrom(zero("2021"), scan), "T-LABEL")).isEmpty();
    }

    private static List<String> asked(Report report) {
        return Found.in(report).stream()
                .filter(finding -> ASKING.contains(finding.rule()))
                .map(Finding::id)
                .toList();
    }

    @Test
    void stateSecretsAreAskedAbout() {
        Finding finding = Found.one(with(zero("2021"), "requests/3.3.1/total", "1"), "N-CASES");
        assertThat(finding.id()).isEqualTo("N-CASES:secrets");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("表三“（三）1.属于国家秘密”行总计 1。以国家秘密为由不予公开的，请核对每一件都有定密依据。");
        assertThat(Found.cells(finding)).containsExactly("requests/3.3.1/total");
    }

    @Test
    void enforcementFilesOfAnAgencyThatEnforcesNothingAreAskedAbout() {
        Report report = with(zero("2021"), "requests/3.3.7/total", "2");
        assertThat(Found.one(report, "N-CASES").message())
                .startsWith("表三“（三）7.属于行政执法案卷”行总计 2，第二十条第（五）项“行政许可”行本年处理决定数量 0，");
        assertThat(asked(with(report, "a20-6/penalties/decisions", "1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 33, 1", "10, 34, 0", "9, 9, 0", "3, 3, 0"})
    void aLargeShareOfOtherOutcomesIsAskedAbout(String other, String all, int findings) {
        Report report = with(with(zero("2021"), "requests/3.6.3/total", other), "requests/3.7/total", all);
        assertThat(asked(report)).hasSize(findings).allMatch("N-CASES:other"::equals);
    }

    @Test
    void casesWithoutARequestAreAskedAbout() {
        Report report = with(zero("2019"), "proceedings/litigation-direct/total", "1");
        Finding finding = Found.one(report, "N-CASES");
        assertThat(finding.id()).isEqualTo("N-CASES:proceedings");
        assertThat(Found.cells(finding))
                .containsExactly("proceedings/litigation-direct/total", "requests/1/total", "requests/2/total");
        assertThat(asked(with(report, "requests/2/total", "1"))).isEmpty();
    }

    @Test
    void uncertainFiguresRaiseNoQuestion() {
        Report report = with(zero("2019"), "proceedings/litigation-direct/total", "1");
        Report unread = with(report, "requests/2/total", Cell.without(CellState.UNREAD, null, null));
        assertThat(asked(unread)).isEmpty();
    }

    @Test
    void roundThousandsAreAskedAboutOnceARow() {
        Report report = with(zero("2021"), "a20-5/licensing/decisions", "30000");
        Finding finding = Found.one(report, "N-SUSPECT");
        assertThat(finding.id()).isEqualTo("N-SUSPECT:round:a20-5:licensing");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("第二十条第（五）项“行政许可”行本年处理决定数量 30000，是整千整万的数。请核对是不是估计数，表里要填实际数。");
        assertThat(asked(with(report, "a20-5/licensing/decisions", "12345678"))).isEmpty();
        assertThat(asked(Reworded.agency(report, "安澜市人民政府"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"清河镇人民政府, 50, 1", "清河镇人民政府, 49.9, 0", "澄江街道, 80.5, 1", "安澜市粮食局, 80.5, 0"})
    void largeFeesOfATownshipAreAskedAbout(String agency, String fees, int findings) {
        Report report = Reworded.agency(with(zero("2021"), "a20-8/fees/amount", fees), agency);
        assertThat(asked(report)).hasSize(findings).allMatch("N-SUSPECT:township-fees"::equals);
    }

    @Test
    void penaltiesOfATownshipAreNot() {
        Report report = Reworded.agency(with(zero("2021"), "a20-6/penalties/decisions", "1472"), "清河镇人民政府");
        assertThat(asked(report)).isEmpty();
    }

    private static Report documents(String made, String disclosed, String total) {
        Report one = with(zero("2019"), "a20-1/normative-documents/made", made);
        Report two = with(one, "a20-1/normative-documents/disclosed", disclosed);
        return with(two, "a20-1/normative-documents/total", total);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 2, 30, N-SUSPECT:made",
        "10, 3, 30, ''",
        "9, 0, 30, ''",
        "10, 10, 10, N-SUSPECT:total",
        "9, 9, 9, ''"
    })
    void documentsMadeAndDisclosedAreCompared(String made, String disclosed, String total, String asked) {
        assertThat(String.join("", asked(documents(made, disclosed, total)))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"12, 12, 1", "12, 13, 0", "9, 9, 0", "0, 7, 0"})
    void documentsInForceThatAreAllOfThisYearAreAskedAbout(String issued, String inForce, int findings) {
        Report report = with(
                with(zero("2021"), "a20-1/normative-documents/issued", issued),
                "a20-1/normative-documents/in-force",
                inForce);
        assertThat(asked(report)).hasSize(findings).allMatch("N-SUSPECT:in-force"::equals);
    }

    @ParameterizedTest
    @CsvSource({"8, 10, 1", "8, 11, 0", "4, 4, 0"})
    void asManyReconsiderationsAsRequestsAreAskedAbout(String cases, String requests, int findings) {
        Report report =
                with(with(zero("2021"), "proceedings/reconsideration/total", cases), "requests/1/total", requests);
        assertThat(asked(report)).hasSize(findings).allMatch("N-SUSPECT:reconsideration"::equals);
    }
}
