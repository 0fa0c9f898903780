package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.region.Desk;
import cn.nianbao.deploy.region.District;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Decision;
import cn.nianbao.testkit.browser.Chromium;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The sign-off in a real browser: one sheet of paper however much there is to tell, clean reports from the list, a signature by
 * hand, and what was read back. Its agencies are some of the invented ones, whose people are one person a desk.
 */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserSignOffTest {
    private static final int YEAR = 2020;
    private static final String SAMPLE = "anlan-culture-tourism-2020.tabs.txt";
    private static final District DISTRICT = new District(1);
    private static final String LONG = "经与依申请公开登记台账、行政许可办件系统和复议应诉案卷逐项核对，数据一致，表述规范，同意按程序报请审签。".repeat(3);

    @Test
    void allIsToldOnOneSheetAndASignatureByHandIsRegistered(RunningSystem system, Browser browser) throws IOException {
        String id = handedIn(system, 7);
        decide(system, Desk.FIRST, id, revision -> Decision.sendBack(revision, LONG));
        try (Visitor staff = as(browser, system, Desk.STAFF)) {
            staff.visit("/reports/" + id);
            staff.press("展开全部");
            staff.type("五、存在的主要问题及改进情况的文字", manySentences());
            staff.press("提交初审");
            staff.sees("待初审");
        }
        for (Desk desk : new Desk[] {Desk.FIRST, Desk.SECOND, Desk.SECRECY}) {
            decide(system, desk, id, revision -> new Decision("approve", revision, LONG));
        }
        String checkValue = revision(system, id).substring(0, 8);
        try (Visitor approver = as(browser, system, Desk.APPROVER)) {
            approver.visit("/reports/" + id + "/approval");
            approver.sees("呈批：", "谁办的", "关键数字", "上次办理以来的改动", checkValue, "请您签发");
            approver.looksOver("the approval page");
            String sheet = printedOnOnePage(approver);
            assertThat(sheet)
                    .contains("安澜市第7服务中心", checkValue, DISTRICT.person(Desk.SECRECY), "本年新收申请", "签名：")
                    .contains("另有");
        }
        try (Visitor staff = as(browser, system, Desk.STAFF)) {
            staff.visit("/reports/" + id + "/approval");
            staff.find("#signer").selectOption(signer(staff));
            staff.find("#signed-on").fill(staff.find("#signed-on").getAttribute("max"));
            staff.find("#check-value").fill(checkValue);
            staff.find("#scan").setInputFiles(new FilePayload("签字.png", "image/png", picture()));
            staff.press("登记书面签发");
            staff.sees("书面签发的扫描件", "由 " + DISTRICT.person(Desk.STAFF) + " 登记");
            assertThat(staff.find(".sheets img").evaluate("scan => scan.decode().then(() => scan.naturalWidth)"))
                    .as("the scan is shown")
                    .isEqualTo(60);
            staff.looksOver("the scan");
        }
        awaitPublished(system, id);
    }

    @Test
    void cleanReportsAreSignedFromTheList(RunningSystem system, Browser browser) {
        String one = awaitingSignature(system, 8);
        String two = awaitingSignature(system, 9);
        try (Visitor approver = as(browser, system, Desk.APPROVER)) {
            approver.sees("没有遗留问题、可以在清单中签发的报告");
            approver.looksOver("home of an approver");
            tick(approver, "安澜市第8服务中心2020年度报告");
            tick(approver, "安澜市第9服务中心2020年度报告");
            approver.press("签发所选，先逐份核对");
            approver.sees(revision(system, one), revision(system, two), "每份记为一项单独的签发");
            approver.looksOver("what is to be signed");
            approver.press("签发这 2 份");
            approver.sees("签发 2 份。", "已签发");
            approver.looksOver("what was signed");
        }
        awaitPublished(system, one);
        awaitPublished(system, two);
        try (Visitor staff = as(browser, system, Desk.STAFF)) {
            staff.visit("/reports/" + one + "/publication");
            staff.sees("核对一致", "最近一次核对", "下载材料包", "申请更正", "申请撤下");
            staff.looksOver("what was read back");
            staff.visit("/reports/" + one + "/forms");
            staff.sees("政府信息公开发布审批表", "核对单", "盖章后发出");
            staff.looksOver("the forms");
        }
    }

    private static void tick(Visitor visitor, String report) {
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(report))
                .check();
    }

    /** The page as it comes out of the printer. */
    private static String printedOnOnePage(Visitor visitor) throws IOException {
        byte[] printed = visitor.page().pdf(new PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument sheet = Loader.loadPDF(printed)) {
            assertThat(sheet.getNumberOfPages()).as("sheets of paper").isEqualTo(1);
            assertThat(sheet.getPage(0).getMediaBox().getHeight()).as("A4").isBetween(840f, 843f);
            return new PDFTextStripper().getText(sheet);
        }
    }

    private static String signer(Visitor staff) {
        return staff.find("#signer option").last().getAttribute("value");
    }

    private static String manySentences() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "第" + i + "项问题：部分政策解读不够通俗，群众反映不易看懂，已请科室逐篇修改并试读，责任到人，按月检查整改进展。")
                .collect(Collectors.joining("\n"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    private static Visitor as(Browser browser, RunningSystem system, Desk desk) {
        return Visitor.signedIn(browser, system, DISTRICT.user(desk));
    }

    private static Console by(RunningSystem system, Desk desk) {
        return system.console(DISTRICT.user(desk));
    }

    private static String awaitingSignature(RunningSystem system, int unit) {
        String id = handedIn(system, unit);
        for (Desk desk : new Desk[] {Desk.FIRST, Desk.SECOND, Desk.SECRECY}) {
            decide(system, desk, id, Decision::approve);
        }
        return id;
    }

    private static String handedIn(RunningSystem system, int unit) {
        String draft = new String(Journey.draft(SAMPLE, YEAR), StandardCharsets.UTF_8)
                .replace("安澜市应急管理局", "安澜市第" + unit + "服务中心");
        String id = by(system, Desk.STAFF)
                .submit(SAMPLE, draft.getBytes(StandardCharsets.UTF_8), District.CODE + unit, YEAR)
                .demand(200, 201)
                .json()
                .path("id")
                .asText();
        awaitState(system, id, "correcting");
        by(system, Desk.STAFF).act(id, "hand-in", null).demand(200);
        return id;
    }

    private static void decide(RunningSystem system, Desk desk, String id, Function<String, Decision> saying) {
        for (JsonNode task : by(system, desk).tasks().demand(200).json()) {
            if (task.path("report").asText().equals(id)) {
                Decision decision = saying.apply(revision(system, id));
                by(system, desk).decide(task.path("id").asText(), decision).demand(200);
                return;
            }
        }
        throw new AssertionError(desk + " sees nothing to decide at " + state(system, id));
    }

    private static String state(RunningSystem system, String id) {
        return by(system, Desk.STAFF)
                .standing(id)
                .demand(200)
                .json()
                .path("state")
                .asText();
    }

    private static String revision(RunningSystem system, String id) {
        return by(system, Desk.STAFF)
                .read(id)
                .demand(200)
                .json()
                .path("revision")
                .asText();
    }

    private static void awaitPublished(RunningSystem system, String id) {
        awaitState(system, id, "published");
    }

    private static void awaitState(RunningSystem system, String id, String wanted) {
        Eventually.within(Duration.ofMinutes(1), wanted, () -> state(system, id).equals(wanted));
    }
}
