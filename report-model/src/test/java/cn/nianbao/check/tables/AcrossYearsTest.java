package cn.nianbao.check.tables;

import static cn.nianbao.ReportFixture.consistent;
import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.OutOfTurn;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-CARRY, T-VALID, T-PREVIOUS, T-TOTAL, T-DECISION-MISUSE, T-COPIED, N-SCALE. */
class AcrossYearsTest {

    private static final Context NOTHING = new Context(null, null, null);

    private static Context after(Report last) {
        return new Context(null, last, null);
    }

    private static Report last(String format) {
        Report zero = zero(format);
        return Reworded.year(zero, zero.year() - 1);
    }

    @Test
    void whatWasCarriedOverMustArrive() {
        Report report = with(zero("2021"), "requests/2/natural-person", "3");
        Finding finding = Found.in(report, after(with(last("2021"), "requests/4/natural-person", "2")), "T-CARRY")
                .get(0);
        assertThat(finding.id()).isEqualTo("T-CARRY:requests:natural-person");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .startsWith(
                        "表三“自然人”列：二、上年结转 3，上年报告的四、结转下年度 2，相差 1。" + "两数应当相等，请对照上年已公布的报告改正；上年报告有误或者机构合并的，可以申请复核并写明原因。");
        assertThat(Found.cells(finding)).containsExactly("requests/2/natural-person");
        assertThat(Found.in(report, after(with(last("2021"), "requests/4/natural-person", "3")), "T-CARRY"))
                .isEmpty();
    }

    private static Context outOfTurn(Report last, boolean lastYearCameLater, Report next) {
        return new Context(null, last, null, RuleBook.builtIn(), List.of(), new OutOfTurn(lastYearCameLater, next));
    }

    @Test
    void whatBecamePublicLaterIsTheLikelyWrongOne() {
        Report report = with(zero("2021"), "requests/2/natural-person", "3");
        Report last = with(last("2021"), "requests/4/natural-person", "2");
        Finding finding =
                Found.in(report, outOfTurn(last, true, null), "T-CARRY").get(0);
        assertThat(finding.id()).isEqualTo("T-CARRY:requests:natural-person");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("表三“自然人”列：二、上年结转 3，上年报告的四、结转下年度 2，相差 1。上年报告是在本报告公布之后才公布或者更正的，多半是上年报告有误："
                        + "请先核对上年报告，有误的对上年报告申请更正；核对后确是本报告有误的，在这里改正。两份都不改的，请写明说明。");
        Report agreeing = with(last, "requests/4/natural-person", "3");
        assertThat(Found.in(report, outOfTurn(agreeing, true, null), "T-CARRY")).isEmpty();
    }

    @Test
    void theYearAfterThatIsPublicAlreadyIsPointedAt() {
        Report report = with(zero("2021"), "requests/4/natural-person", "3");
        Report next = Reworded.year(zero("2021"), report.year() + 1);
        Context context = outOfTurn(null, false, with(next, "requests/2/natural-person", "2"));
        Finding finding = Found.in(report, context, "T-CARRY").get(0);
        assertThat(finding.id()).isEqualTo("T-CARRY:requests:natural-person:next");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).startsWith("表三“自然人”列：四、结转下年度 3，次年报告的二、上年结转 2，相差 1。次年报告已先公布，两数应当相等，多半是本报告有误");
        assertThat(Found.cells(finding)).containsExactly("requests/4/natural-person");
        Context agreeing = outOfTurn(null, false, with(next, "requests/2/natural-person", "3"));
        assertThat(Found.in(report, agreeing, "T-CARRY")).isEmpty();
        Context notNext = outOfTurn(null, false, Reworded.year(next, report.year() + 2));
        assertThat(Found.in(report, notNext, "T-CARRY")).isEmpty();
    }

    @Test
    void aCorrectionThatTheYearAfterDoesNotFollowIsAskedFor() {
        Report report = with(zero("2021"), "requests/4/natural-person", "3");
        Report corrected = report.as(report.agencyCode(), report.agency(), report.year(), 2);
        Report next = with(Reworded.year(zero("2021"), report.year() + 1), "requests/2/natural-person", "2");
        Finding finding =
                Found.in(corrected, outOfTurn(null, false, next), "T-CARRY").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).contains("次年报告也要申请更正");
    }

    @Test
    void bothNeighboursOfOneColumnAreTwoFindings() {
        Report report = with(with(zero("2021"), "requests/2/natural-person", "3"), "requests/4/natural-person", "3");
        Report next = Reworded.year(zero("2021"), report.year() + 1);
        assertThat(Found.in(report, outOfTurn(last("2021"), false, next), "T-CARRY"))
                .extracting(Finding::id)
                .contains("T-CARRY:requests:natural-person", "T-CARRY:requests:natural-person:next")
                .doesNotHaveDuplicates();
    }

    @Test
    void theFormatOfLastYearMayBeTheFormer() {
        Report report = with(Reworded.year(zero("2021"), 2021), "requests/2/total", "3");
        Report last = with(zero("2019"), "requests/4/total", "1");
        assertThat(Found.in(report, after(last), "T-CARRY")).hasSize(1);
        assertThat(Found.in(with(report, "requests/2/total", "1"), after(last), "T-CARRY"))
                .isEmpty();
        assertThat(Found.isNotRun(report, after(last), "T-VALID")).isTrue();
    }

    @Test
    void withoutLastYearsRecordTheYearsAreNotCompared() {
        assertThat(Found.isNotRun(zero("2021"), NOTHING, "T-CARRY")).isTrue();
        assertThat(Found.isNotRun(zero("2021"), NOTHING, "T-VALID")).isTrue();
        assertThat(Found.isNotRun(zero("2021"), NOTHING, "T-COPIED")).isTrue();
        assertThat(Found.isNotRun(zero("2021"), NOTHING, "T-PREVIOUS")).isFalse();
        assertThat(Found.isNotRun(zero("2019"), NOTHING, "T-PREVIOUS")).isTrue();
        assertThat(Found.isNotRun(Reworded.year(zero("2019"), 2019), NOTHING, "T-CARRY"))
                .isFalse();
        assertThat(Found.isNotRun(zero("2021"), after(last("2021")), "T-CARRY")).isFalse();
        Context twoYearsBefore = after(Reworded.year(zero("2021"), 2023));
        assertThat(Found.isNotRun(zero("2021"), twoYearsBefore, "T-CARRY")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLANK", "UNREAD", "SYMBOL"})
    void whatLastYearDoesNotSayIsNotCompared(CellState state) {
        Report last = with(last("2021"), "requests/4/total", Cell.without(state, "", null));
        assertThat(Found.in(with(zero("2021"), "requests/2/total", "3"), after(last), "T-CARRY"))
                .isEmpty();
    }

    private static Report documents(Report report, String issued, String repealed, String inForce) {
        Report one = with(report, "a20-1/normative-documents/issued", issued);
        Report two = with(one, "a20-1/normative-documents/repealed", repealed);
        return with(two, "a20-1/normative-documents/in-force", inForce);
    }

    @Test
    void documentsInForceFollowFromLastYears() {
        Context ten = after(documents(last("2021"), "0", "0", "10"));
        Finding finding = Found.one(documents(zero("2021"), "2", "1", "12"), ten, "T-VALID");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("第二十条第（一）项“行政规范性文件”行：现行有效件数 12，上年报告的现行有效件数 10＋本年制发件数 2－本年废止件数 1＝11，相差 1。"
                        + "两数一般相等，请与司法行政部门核对；因清理、修订、到期失效、机构划转而不等的，请写明说明。");
        assertThat(Found.cells(finding))
                .containsExactly(
                        "a20-1/normative-documents/in-force",
                        "a20-1/normative-documents/issued",
                        "a20-1/normative-documents/repealed");
        assertThat(Found.in(documents(zero("2021"), "2", "1", "11"), ten, "T-VALID"))
                .isEmpty();
        assertThat(Found.in(documents(zero("2021"), "2", "11", "1"), ten, "T-VALID"))
                .isEmpty();
        assertThat(Found.in(documents(zero("2021"), "3", "0", "1"), ten, "T-VALID"))
                .hasSize(1);
    }

    @Test
    void documentsOfAYearThatBecamePublicLaterAreOnlyPointedAt() {
        Report last = documents(last("2021"), "0", "0", "10");
        Report report = documents(zero("2021"), "2", "1", "12");
        Finding finding =
                Found.in(report, outOfTurn(last, true, null), "T-VALID").get(0);
        assertThat(finding.id())
                .isEqualTo(Found.one(report, after(last), "T-VALID").id());
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message())
                .endsWith("相差 1。上年报告是在本报告公布之后才公布或者更正的，不等的多半要先看上年报告：有误的对上年报告申请更正；"
                        + "核对后确是本报告有误的，在这里改正。因清理、修订、到期失效、机构划转而不等的，不必改。");
        assertThat(Found.in(documents(zero("2021"), "2", "1", "11"), outOfTurn(last, true, null), "T-VALID"))
                .isEmpty();
    }

    @Test
    void withoutLastYearNothingCameLater() {
        Report report = documents(zero("2021"), "3", "1", "0");
        assertThat(Found.in(report, outOfTurn(null, true, null), "T-VALID"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 7, 0", "3, 5, 74, 0", "3, 1, 2, 0", "3, 1, 1, 1", "3, 5, 0, 0"})
    void withoutLastYearWhatCameMustBeThere(String issued, String repealed, String inForce, int findings) {
        assertThat(Found.in(documents(zero("2021"), issued, repealed, inForce), "T-VALID"))
                .hasSize(findings);
    }

    @Test
    void withoutLastYearTheMessageSaysWhatIsTooFew() {
        assertThat(Found.one(documents(zero("2021"), "3", "1", "0"), "T-VALID").message())
                .startsWith("第二十条第（一）项“行政规范性文件”行：现行有效件数 0，本年制发件数 3－本年废止件数 1＝2，少了 2。");
    }

    @ParameterizedTest
    @CsvSource({"a20-5/licensing", "a20-6/penalties", "a20-8/fees"})
    void itemsFollowFromLastYears(String row) {
        Report last = with(with(last("2019"), row + "/previous", "24"), row + "/change", "-5");
        Finding finding = Found.one(with(zero("2019"), row + "/previous", "24"), after(last), "T-PREVIOUS");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("上一年项目数量 24，上年报告的上一年项目数量 24＋上年报告的本年增/减 -5＝19，相差 5。");
        assertThat(Found.in(with(zero("2019"), row + "/previous", "19"), after(last), "T-PREVIOUS"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a20-5/licensing, 事项目录", "a20-6/penalties, 事项目录", "a20-8/fees, 收费目录"})
    void itemsOfAYearThatBecamePublicLaterAreOnlyPointedAt(String row, String list) {
        Report last = with(with(last("2019"), row + "/previous", "24"), row + "/change", "-5");
        Report report = with(zero("2019"), row + "/previous", "24");
        Finding finding =
                Found.in(report, outOfTurn(last, true, null), "T-PREVIOUS").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).contains("相差 5。上年报告是在本报告公布之后才公布", "对上年报告申请更正", "因" + list + "调整而不等的，不必改");
    }

    @Test
    void theTotalHoldsWhatWasDisclosedThisYear() {
        Report report = with(
                with(zero("2019"), "a20-1/normative-documents/disclosed", "5"), "a20-1/normative-documents/total", "3");
        Finding finding = Found.one(report, "T-TOTAL");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("第二十条第（一）项“规范性文件”行：对外公开总数量 3，本年新公开数量 5，少了 2。对外公开总数量包括本年新公开的，不应更少。请核对这两个数。");
        assertThat(Found.in(with(report, "a20-1/normative-documents/total", "5"), "T-TOTAL"))
                .isEmpty();
    }

    private static Report items(String previous, String change, String decisions) {
        Report one = with(zero("2019"), "a20-6/penalties/previous", previous);
        return with(with(one, "a20-6/penalties/change", change), "a20-6/penalties/decisions", decisions);
    }

    @Test
    void decisionsThatEqualTheItemsAreAskedFor() {
        Finding finding = Found.one(items("120", "-3", "117"), "T-DECISION-MISUSE");
        assertThat(finding.id()).isEqualTo("T-DECISION-MISUSE:a20-6:penalties");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("第二十条第（六）项“行政处罚”行：处理决定数量 117，上一年项目数量 120＋本年增/减 -3＝117，两数相等。"
                        + "处理决定数量应填全年作出的决定件数，不是本年的项目数。请核对；确实凑巧相等的，请写明说明。");
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 3975", "166, 6, 12", "8, 0, 0", "0, 0, 0", "4, -4, 0"})
    void itemsAndDecisionsAreTwoThings(String previous, String change, String decisions) {
        assertThat(Found.in(items(previous, change, decisions), "T-DECISION-MISUSE"))
                .isEmpty();
    }

    @Test
    void figuresOfLastYearOnceMoreAreAWarning() {
        Report report = consistent("2021", 3);
        Report last = Reworded.year(report, 2024);
        Finding finding = Found.one(report, after(last), "T-COPIED");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        int told = finding.cells().size();
        assertThat(finding.message())
                .isEqualTo("与上年报告的表格对照，" + told + " 个不为 0 的数里有 " + told
                        + " 个与上年完全相同（合计数和存量数不算在内）。请核对是不是照抄了上年的表；确实相同的，写明说明。");
        assertThat(finding.cells())
                .noneMatch(cell -> List.of("total", "in-force").contains(cell.column()));
        assertThat(Found.in(report, after(Reworded.year(consistent("2021", 4), 2024)), "T-COPIED"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"361, 31, 1", "36, 31, 0", "12345, 0, 1", "1000, 3000, 0"})
    void fewDigitsThatAgreeAreChance(String licences, String penalties, int findings) {
        Report report =
                with(with(zero("2021"), "a20-5/licensing/decisions", licences), "a20-6/penalties/decisions", penalties);
        assertThat(Found.in(report, after(Reworded.year(report, 2024)), "T-COPIED"))
                .hasSize(findings);
        Report other = with(report, "a20-6/compulsory-measures/decisions", "8");
        assertThat(Found.in(other, after(Reworded.year(report, 2024)), "T-COPIED"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0"})
    void nineTenthsThatAgreeAreTooMany(int otherwise, int findings) {
        List<String> rows =
                List.of("3.1", "3.2", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "3.3.7", "3.3.8");
        Report report = zero("2021");
        Report last = last("2021");
        for (String row : rows) {
            report = with(report, "requests/" + row + "/other", "12");
            last = with(last, "requests/" + row + "/other", rows.indexOf(row) < otherwise ? "13" : "12.0");
        }
        assertThat(Found.in(report, after(last), "T-COPIED")).hasSize(findings).allMatch(finding -> finding.message()
                .startsWith("与上年报告的表格对照，10 个不为 0 的数里有 9 个与上年完全相同"));
    }

    private static Report fees(Report report, String amount) {
        return with(report, "a20-8/fees/amount", amount);
    }

    @ParameterizedTest
    @CsvSource({
        "188710, 18.8710, 1",
        "30000, 10, 1",
        "29999, 10, 0",
        "300000, 10, 1",
        "300010, 10, 0",
        "999, 0.1, 0",
        "1000, 0.1, 1"
    })
    void tenThousandTimesLastYearsFeesIsAWarning(String now, String before, int findings) {
        assertThat(Found.in(fees(zero("2021"), now), after(fees(last("2021"), before)), "N-SCALE"))
                .hasSize(findings);
    }

    @Test
    void theScaleIsSaidWithBothAmounts() {
        Finding finding = Found.one(fees(zero("2021"), "188710"), after(fees(last("2021"), "18.5")), "N-SCALE");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("第二十条第（八）项“行政事业性收费”的本年收费金额填的是 188710 万元，上年是 18.5，约为上年的 10201 倍。"
                        + "请核对是不是把“元”填进了“万元”的格：是的，除以 10000；不是的，写明说明。");
        assertThat(Found.cells(finding)).containsExactly("a20-8/fees/amount");
        assertThat(Found.in(fees(zero("2021"), "188710"), after(fees(last("2021"), "0")), "N-SCALE"))
                .isEmpty();
    }

    @Test
    void anAmountThatIsNotCertainHasNoScale() {
        Report report = fees(zero("2021"), "188710");
        Cell open = report.cell(CellId.of("a20-8/fees/amount")).toConfirm(new Confirmation("看不清", List.of()));
        assertThat(Found.in(with(report, "a20-8/fees/amount", open), after(fees(last("2021"), "18.5")), "N-SCALE"))
                .isEmpty();
    }

    @Test
    void theScaleIsComparedWithTheTextToo() {
        Report report = Reworded.text(fees(zero("2021"), "188710"), SectionKind.OTHER, "完成检查5次。全年收费188710元。");
        Finding finding = Found.one(report, after(last("2021")), "N-SCALE");
        assertThat(finding.message()).contains("填的是 188710 万元，正文写的是 188710元。请核对");
        assertThat(finding.spans()).containsExactly(new TextSpan("s6", 11, 18));
        assertThat(Found.in(Reworded.text(report, SectionKind.OTHER, "全年收费188710万元。"), after(last("2021")), "N-SCALE"))
                .isEmpty();
        assertThat(Found.isNotRun(report, NOTHING, "N-SCALE")).isTrue();
        assertThat(Found.isNotRun(zero("2021"), NOTHING, "N-SCALE")).isFalse();
    }
}
