package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.review.secrecy.SecrecyMatter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 表单 and 发布: papers made from the record, the package for another portal, and what was found at the address. */
@QuarkusTest
@RealPartners
class PapersTest {

    private static Desk signed() {
        Desk desk = Desk.handedIn("by-hand");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        return desk;
    }

    private static Response form(Desk desk, Person who, String name) {
        return who.call().get("/reports/" + desk.report + "/forms/" + name + ".pdf");
    }

    /** The words of a form, without the breaks that its cells make. */
    private static String words(Desk desk, String name) throws IOException {
        Response response = form(desk, desk.staff, name);
        assertThat(response.statusCode()).as(name).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(response.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    private static List<String> offered(Desk desk) {
        return WebPage.of(desk.staff, "/reports/" + desk.report + "/forms")
                .document()
                .select(".papers a")
                .eachText();
    }

    @Test
    void eachFormIsOfferedWhenItMakesSense() {
        Desk desk = Desk.withForm("by-hand");
        assertThat(offered(desk)).isEmpty();
        assertThat(form(desk, desk.staff, "approval").statusCode()).isEqualTo(409);
        desk.fill();
        desk.handIn(desk.staff).then().statusCode(200);
        assertThat(offered(desk)).containsExactly("政府信息公开发布审批表");
        desk.approveBy(desk.first, desk.second);
        assertThat(offered(desk)).containsExactly("政府信息公开发布审批表", "政府信息公开保密审查表");
        desk.approveBy(desk.secrecy, desk.approver);
        assertThat(offered(desk)).containsExactly("政府信息公开发布审批表", "政府信息公开保密审查表", "报送函", "发布登记");
        assertThat(form(desk, desk.staff, "nothing").statusCode()).isEqualTo(404);
        assertThat(form(desk, new Desk().staff, "approval").statusCode()).isEqualTo(403);
    }

    @Test
    void theFormsTellWhatTheRecordTells() throws IOException {
        Desk desk = Desk.published();
        List<Map<String, Object>> lines = desk.historyLines();
        String head = (String) lines.get(lines.size() - 1).get("hash");
        String name = "安澜市by-hand第" + desk.agency.substring("by-hand-".length()) + "局";

        assertThat(words(desk, "approval"))
                .contains("政府信息公开发布审批表", name, "一校：" + desk.staff.name(), "二校：" + desk.first.name())
                .contains("三校：" + desk.second.name(), "科室负责人初审意见", "办公室负责人复审意见", "可以公开。", "签发。")
                .contains(desk.approver.name(), desk.revision(), head, "共" + lines.size() + "条");
        assertThat(words(desk, "secrecy")).contains("政府信息公开保密审查表", "■可以公开", desk.secrecy.name(), "隐藏内容", "自动核查未发现");
        assertThat(words(desk, "letter")).contains("安澜市人民政府办公室", "由" + desk.approver.name() + "签发", desk.revision());
        assertThat(words(desk, "publication"))
                .contains("发布登记", CityPortal.address(desk.agency), "首次公开", desk.informant.name());
        assertThat(words(desk, "verification")).contains("核对一致", "表格数字", "200格一致", "正文句子");
        String disposition = form(desk, desk.staff, "approval").header("Content-Disposition");
        assertThat(disposition).startsWith("attachment; filename=\"approval.pdf\"; filename*=UTF-8''");
        assertThat(URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo(name + "2025年度报告-政府信息公开发布审批表.pdf");
    }

    @Test
    void whatWasSentBackStandsOnTheOrder() throws IOException {
        Desk desk = Desk.handedIn();
        desk.act(desk.first, "remarks", Map.of("cell", "requests/1/total", "text", "请与台账核对"))
                .then()
                .statusCode(201);
        desk.sendBack(desk.first, "correcting", "请逐项核对").then().statusCode(200);
        assertThat(words(desk, "rectification")).contains("整改单", "科室负责人", "请逐项核对", "请与台账核对", "第1次", desk.first.name());
    }

    @Test
    void theOrderNamesEachItemAndItsDay() throws IOException {
        Desk desk = Desk.handedIn();
        Map<String, ?> item = Map.of("text", "核对新收数量", "place", "表三", "due", "2099-03-05");
        Map<String, ?> back =
                Map.of("decision", "return", "reason", "见整改单", "revision", desk.revision(), "items", List.of(item));
        desk.decide(desk.first, desk.task(desk.first), back).then().statusCode(200);
        assertThat(words(desk, "rectification")).contains("核对新收数量", "表三", "2099年3月5日", desk.first.name());
    }

    @Test
    void theAnswersOfTheSecrecyReviewStandOnItsForm() throws IOException {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second);
        Map<String, Map<String, ?>> answers = new HashMap<>();
        for (SecrecyMatter matter : SecrecyMatter.values()) {
            answers.put(matter.word(), Map.of("found", matter == SecrecyMatter.BUSINESS, "note", "已逐段核对"));
        }
        Map<String, ?> open =
                Map.of("decision", "approve", "reason", "", "revision", desk.revision(), "secrecy", answers);
        desk.decide(desk.secrecy, desk.task(desk.secrecy), open).then().statusCode(200);
        assertThat(words(desk, "secrecy")).contains("第三方商业秘密", "已逐段核对").doesNotContain("□涉及");
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void thePackageHoldsAllThatTheInformantNeeds() throws IOException {
        Desk early = Desk.handedIn("by-hand");
        String path = "/publication/package.zip";
        assertThat(early.informant.call().get("/reports/" + early.report + path).statusCode())
                .isEqualTo(409);
        Desk desk = signed();
        assertThat(new Desk()
                        .informant
                        .call()
                        .get("/reports/" + desk.report + path)
                        .statusCode())
                .isEqualTo(403);
        WebPage page = WebPage.of(desk.informant, "/reports/" + desk.report + "/publication");
        assertThat(page.text("main")).contains("下载材料包", "放到政府网站", "登记发布网址");

        Response sent = desk.informant.call().get("/reports/" + desk.report + path);
        assertThat(sent.header("Content-Disposition")).startsWith("attachment");
        Map<String, byte[]> files = unzipped(sent.asByteArray());
        String name = desk.agency + "-2025-v1";
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        name + ".html",
                        name + ".json",
                        name + ".csv",
                        name + ".xml",
                        name + ".xlsx",
                        name + ".docx",
                        name + ".pdf",
                        name + "-registration.pdf",
                        "manifest.txt");
        assertThat(CanonicalRecord.sha256(files.get(name + ".json"))).isEqualTo(desk.revision());
        String manifest = new String(files.remove("manifest.txt"), StandardCharsets.UTF_8);
        files.forEach((file, bytes) -> assertThat(manifest).contains(CanonicalRecord.sha256(bytes) + "  " + file));

        Document html = Jsoup.parse(new String(files.get(name + ".html"), StandardCharsets.UTF_8));
        assertThat(html.select("script, link, img, iframe")).isEmpty();
        assertThat(html.select("td[data-cell]")).hasSize(200);
        assertThat(html.expectFirst("td[data-cell=requests/1/total]").text()).isEqualTo("0");
        assertThat(html.text()).contains("没有收取信息处理费", desk.revision());
        assertThat(new String(files.get(name + ".csv"), StandardCharsets.UTF_8).lines())
                .hasSize(201);
        assertThat(desk.informant.call().get("/reports/" + desk.report + path).asByteArray())
                .as("the same again")
                .isEqualTo(sent.asByteArray());
    }

    @Test
    void thePageOfThePackageIsReadBackAsSigned() {
        Desk desk = signed();
        Map<String, byte[]> files;
        try {
            files = unzipped(desk.informant
                    .call()
                    .get("/reports/" + desk.report + "/publication/package.zip")
                    .asByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        desk.register(CityPortal.put(desk.agency, files.get(desk.agency + "-2025-v1.html")))
                .then()
                .statusCode(200);
        desk.awaitState("published");
        WebPage page = WebPage.of(desk.staff, "/reports/" + desk.report + "/publication");
        assertThat(page.text("main")).contains("核对一致：表格数字 200 格", "最近一次核对：", CityPortal.address(desk.agency));
        assertThat(page.text(".more")).contains("申请更正", "第 2 版按原流程重新审核", "申请撤下");
    }

    @Test
    void whatDiffersIsNamedCellByCell() throws IOException {
        Desk desk = signed();
        String report = desk.read(desk.informant).asString();
        String licensing = "\"a20-5/licensing/decisions\":{\"state\":\"number\",\"value\":";
        assertThat(report).contains(licensing + "0");
        String wrong = report.replace(licensing + "0", licensing + "7").replace("没有其他需要报告的事项", "其他事项另行报告");
        desk.register(CityPortal.upload(desk.agency, wrong.getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> desk.incident() != null);
        WebPage page = WebPage.of(desk.informant, "/reports/" + desk.report + "/publication");
        assertThat(page.text("main")).contains("核对不一致", "请信息发布员按签发的内容改正网页", "登记发布网址");
        assertThat(page.document().select("tbody tr").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("行政许可") && line.endsWith("0 7"))
                .anyMatch(line -> line.contains("没有其他需要报告的事项") && line.endsWith("没有"));
        assertThat(words(desk, "verification")).contains("核对不一致", "行政许可");
    }
}
