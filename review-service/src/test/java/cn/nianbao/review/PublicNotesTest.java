package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public reads beside a report, and is signed with it: why it was corrected, and index data. */
@QuarkusTest
@RealPartners
class PublicNotesTest {

    private static final String INNER = "王某反映第三部分合计与台账不符";
    private static final String NOTICE = "更正表三新收政府信息公开申请数量。";

    private static Desk corrected(Desk published, Map<String, String> asking) {
        Response opened = published.act("correction", asking);
        assertThat(opened.statusCode()).isEqualTo(201);
        return published.next(opened);
    }

    private static Desk corrected() {
        return corrected(Desk.published(), Map.of("reason", INNER, "kind", "figures", "notice", NOTICE));
    }

    private static Report content(Desk desk) {
        return ReportJson.read(desk.read(desk.staff).asByteArray());
    }

    // ---------------------------------------------------------------- 更正说明

    @Test
    void theNoticeIsPartOfWhatIsSignedAndTheReasonStaysInside() {
        Desk published = Desk.published();
        Desk next = corrected(published, Map.of("reason", INNER, "kind", "figures", "notice", NOTICE));
        PublicNotes notes = new PublicNotes(List.of(), Map.of(), new PublicCorrection(CorrectionKind.FIGURES, NOTICE));
        CanonicalRecord signed = CanonicalRecord.of(content(next), published.revision(), notes);
        assertThat(next.revision()).isEqualTo(signed.revision());
        assertThat(new String(signed.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("王某");
        assertThat(next.historyLines().get(0)).containsEntry("reason", INNER);
    }

    @ParameterizedTest
    @CsvSource({
        "figures, figures, 更正报告中的部分数据。",
        "wording, wording, 更正报告中的部分文字。",
        "addition, addition, 补充报告的部分内容。",
        "other, other, 更新报告的部分内容。",
        "'', other, 更新报告的部分内容。"
    })
    void withoutANoticeThePlainWordsOfTheKindStandThere(String kind, String word, String plain) {
        JsonPath report = corrected(Desk.published(), Map.of("reason", INNER, "kind", kind, "notice", " "))
                .readAsStaff();
        assertThat(report.getString("correction.kind")).isEqualTo(word);
        assertThat(report.getString("correction.reason")).isEqualTo(plain);
    }

    @Test
    void staffChangeItWhileTheyHoldTheReportAndApprovalsCountNoMore() {
        Desk desk = corrected();
        desk.set(desk.staff, "requests/1/natural-person", 0);
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        desk.approveBy(desk.first);
        String approved = desk.revision();
        Map<String, Object> other = Map.of("correction", Map.of("kind", "wording", "reason", "更正第五部分的表述。"));
        assertThat(desk.correct(desk.staff, other).statusCode()).isEqualTo(409);
        desk.sendBack(desk.second, "correcting", "请写明更正了什么").then().statusCode(200);
        assertThat(desk.correct(desk.staff, other).statusCode()).isEqualTo(200);
        assertThat(desk.revision()).isNotEqualTo(approved);
        assertThat(desk.readAsStaff().getString("correction.reason")).isEqualTo("更正第五部分的表述。");
        assertThat(desk.historyLines()
                        .get(desk.historyLines().size() - 1)
                        .get("reason")
                        .toString())
                .contains("文字更正", "更正第五部分的表述。");
        desk.handIn(desk.staff).then().statusCode(200);
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"correction\": null}",
                "{\"correction\": {\"reason\": \" \"}}",
                "{\"correction\": {\"kind\": \"mood\"}}",
                "{\"correction\": {\"reason\": \"甲\\u0000\"}}",
                "{\"index\": {\"索引号\": \"1\"}}"
            })
    void whatCannotBeSaidIsRefusedAndChangesNothing(String patch) {
        Desk desk = corrected();
        String before = desk.revision();
        assertThat(desk.correct(desk.staff, before, patch).statusCode()).isEqualTo(422);
        assertThat(desk.revision()).isEqualTo(before);
    }

    @Test
    void aFirstVersionHasNoCorrection() {
        Desk desk = Desk.withForm();
        assertThat(desk.correct(desk.staff, "{\"correction\": {\"reason\": \"更正\"}}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.readAsStaff().getMap("correction")).isNull();
    }

    @Test
    void whatComesBackSaysSoToo() {
        Desk published = Desk.published();
        Desk down = published.next(
                published.act("withdrawal", Map.of("reason", "有申请人姓名", "kind", "personal-data", "orderedBy", "王局长")));
        CityPortal.remove(down.agency);
        down.register(CityPortal.address(down.agency)).then().statusCode(200);
        down.awaitState("withdrawn");
        Desk back = corrected(down, Map.of("reason", "已删去姓名"));
        assertThat(back.readAsStaff().getString("correction.reason")).isEqualTo("本报告经核查恢复公开。");
    }

    @Test
    void aCorrectionThatIsTakenUpAgainKeepsItsNotice() {
        Desk desk = corrected();
        desk.act("abandon", Map.of("reason", "换文件")).then().statusCode(200);
        Desk again = desk.next(desk.submit(desk.staff, null, null));
        assertThat(again.readAsStaff().getString("correction.reason")).isEqualTo(NOTICE);
    }

    @Test
    void itIsShownWhereItIsWrittenComparedAndSigned() {
        Desk desk = corrected();
        WebPage page = WebPage.of(desk.staff, "/reports/" + desk.report);
        assertThat(page.document().select("#correction-reason").text()).isEqualTo(NOTICE);
        assertThat(page.document().select("#correction-kind option[selected]").text())
                .isEqualTo("数据更正");
        String path = "/reports/" + desk.report;
        assertThat(page.send(path, Map.of("correction:kind", "文字更正", "correction:reason", "更正落款。"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.readAsStaff().getString("correction.kind")).isEqualTo("wording");
        desk.handIn(desk.staff).then().statusCode(200);
        assertThat(WebPage.of(desk.first, path).text(".beside")).contains("【文字更正】更正落款。");
        assertThat(WebPage.of(desk.first, path + "/changes?since=signed").text("main"))
                .contains("公开的更正说明", "更正落款。");
        assertThat(WebPage.of(desk.approver, path + "/approval").text(".brief")).contains("【文字更正】更正落款。");
    }

    @Test
    void twoWhoWriteItAtOnceChoose() {
        Desk desk = corrected();
        String path = "/reports/" + desk.report;
        WebPage mine = WebPage.of(desk.staff, path);
        desk.correct(desk.staff, Map.of("correction", Map.of("reason", "别人写的说明。")))
                .then()
                .statusCode(200);
        Response stale = mine.send(path, Map.of("correction:reason", "我写的说明。"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.asString()).contains("我写的说明。", "别人写的说明。", "两人都改了");
    }

    // ---------------------------------------------------------------- 索引信息

    @Test
    void withoutATemplateNothingIsAddedToWhatIsSigned() {
        Desk desk = Desk.withForm();
        assertThat(desk.revision())
                .isEqualTo(CanonicalRecord.of(content(desk), null).revision());
        assertThat(desk.readAsStaff().getMap("index")).isEmpty();
    }

    @Test
    void theTemplateIsFilledFromTheReportAndNothingIsGuessed() {
        Desk desk = Desk.withForm("by-hand-indexed");
        assertThat(desk.readAsStaff().getMap("index"))
                .containsEntry("索引号", desk.agency + "/2025-001")
                .containsEntry("有效性", "有效")
                .containsEntry("成文日期", null)
                .containsEntry("发文字号", null);
        desk.fill();
        assertThat(desk.readAsStaff().getString("index.成文日期")).isEqualTo("2026-01-20");
        Map<String, String> index = Map.of("索引号", desk.agency + "/2025-001", "成文日期", "2026-01-20", "有效性", "有效");
        PublicNotes notes = new PublicNotes(List.of(), index, null);
        assertThat(desk.revision())
                .isEqualTo(CanonicalRecord.of(content(desk), null, notes).revision());
    }

    @Test
    void staffFillInWhatTheOfficeNumbersByHand() {
        Desk desk = Desk.withForm("by-hand-indexed");
        desk.fill();
        String before = desk.revision();
        desk.correct(desk.staff, Map.of("index", Map.of("发文字号", "安应急〔2026〕3号", "索引号", "AL-0007")))
                .then()
                .statusCode(200);
        assertThat(desk.revision()).isNotEqualTo(before);
        desk.correct(desk.staff, Map.of("signedOn", "2026-01-21")).then().statusCode(200);
        assertThat(desk.readAsStaff().getMap("index"))
                .containsEntry("发文字号", "安应急〔2026〕3号")
                .containsEntry("索引号", "AL-0007")
                .containsEntry("成文日期", "2026-01-21");
        assertThat(desk.historyLines().toString()).contains("安应急〔2026〕3号");
        desk.correct(desk.staff, "{\"index\": {\"索引号\": null}}").then().statusCode(200);
        assertThat(desk.readAsStaff().getString("index.索引号")).isEqualTo(desk.agency + "/2025-001");
        Response unknown = desk.correct(desk.staff, Map.of("index", Map.of("密级", "公开")));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("detail")).contains("密级", "索引号");
        String handedIn = desk.revision();
        desk.handIn(desk.staff).then().statusCode(200);
        assertThat(desk.revision()).isEqualTo(handedIn);
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("awaiting-upload");
    }

    @Test
    void theFieldsStandOnThePage() {
        Desk desk = Desk.withForm("by-hand-indexed");
        String path = "/reports/" + desk.report;
        WebPage page = WebPage.of(desk.staff, path);
        assertThat(page.texts(".beside label")).containsExactly("索引号", "发文字号", "成文日期", "有效性");
        assertThat(page.send(path, Map.of("index:发文字号", "安应急〔2026〕3号")).statusCode())
                .isEqualTo(303);
        assertThat(desk.readAsStaff().getString("index.发文字号")).isEqualTo("安应急〔2026〕3号");
    }
}
