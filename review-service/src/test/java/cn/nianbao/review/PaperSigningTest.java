package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** 书面签发: a leader signs by hand, somebody registers the scan; the decision is the leader's, for that very content. */
@QuarkusTest
@RealPartners
class PaperSigningTest {

    private static Desk awaitingSignature(Desk desk) {
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        desk.approver.call().get("/api/reports");
        return desk;
    }

    private static Desk awaitingSignature() {
        return awaitingSignature(Desk.handedIn());
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument scan = new PDDocument()) {
            scan.addPage(new PDPage());
            scan.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String today() {
        return Deputies.today().toString();
    }

    private static Map<String, String> sheet(Desk desk) {
        Map<String, String> sheet = new HashMap<>();
        sheet.put("signer", desk.approver.sub());
        sheet.put("signedOn", today());
        sheet.put("checkValue", desk.revision().substring(0, 8));
        return sheet;
    }

    private static Response register(Desk desk, Person who, Map<String, String> sheet, String name, byte[] scan) {
        return WebPage.of(who, "/reports/" + desk.report + "/approval")
                .send("/reports/" + desk.report + "/paper", sheet, "scan", name, scan);
    }

    /** By a form that somebody had open, whatever the page would show them now. */
    private static Response forged(Desk desk, Person who, Map<String, String> sheet) {
        WebPage home = WebPage.of(desk.staff, "/reports/" + desk.report + "/approval");
        WebPage as = new WebPage(who::call, home.response(), home.document());
        return as.send("/reports/" + desk.report + "/paper", sheet, "scan", "签字.png", picture());
    }

    @Test
    void theScanIsRegisteredAndTheDecisionIsTheLeaders() {
        Desk desk = awaitingSignature();
        Response done = register(desk, desk.staff, sheet(desk), "签字.png", picture());
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(desk.state()).isEqualTo("publishing");
        Map<String, Object> line = desk.historyLines().stream()
                .filter(entry -> "sign-off".equals(entry.get("step")) && "approved".equals(entry.get("kind")))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .containsEntry("by", desk.approver.name())
                .containsEntry("registeredBy", desk.staff.name())
                .containsEntry("revision", desk.revision());
        assertThat((String) line.get("reason")).contains("书面签发", today(), "由" + desk.staff.name() + "登记");
        assertThat((String) line.get("paper")).hasSize(64);

        WebPage page = WebPage.of(desk.first, "/reports/" + desk.report + "/approval");
        assertThat(page.row("签发")).contains(desk.approver.name());
        assertThat(page.text(".sheets"))
                .contains(desk.approver.name() + " 于 " + today() + " 签字，由 " + desk.staff.name());
        String scan = page.document().expectFirst(".sheets img").attr("src");
        Response shown = desk.first.call().get(scan);
        assertThat(shown.asByteArray()).isEqualTo(picture());
        assertThat(shown.contentType()).startsWith("image/png");
        assertThat(shown.header("Content-Security-Policy")).contains("sandbox");
        assertThat(new Desk().staff.call().get(scan).statusCode()).isEqualTo(403);
        assertThat(WebPage.of(desk.first, "/reports/" + desk.report).text(".past"))
                .contains("书面签发");
    }

    @Test
    void aPdfIsHandedOutAsAFileOnly() throws IOException {
        Desk desk = awaitingSignature();
        assertThat(register(desk, desk.staff, sheet(desk), "签字.pdf", pdf()).statusCode())
                .isEqualTo(303);
        String scan = WebPage.of(desk.staff, "/reports/" + desk.report + "/approval")
                .document()
                .expectFirst(".sheets a")
                .attr("href");
        Response file = desk.staff.call().get(scan);
        assertThat(file.contentType()).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void aSheetOfAnotherContentIsRefused() {
        Desk desk = awaitingSignature();
        Map<String, String> other = sheet(desk);
        other.put("checkValue", "00000000");
        Response refused = register(desk, desk.staff, other, "签字.png", picture());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("校验值与当前内容不符");
        other.put("checkValue", desk.revision().substring(0, 5));
        assertThat(register(desk, desk.staff, other, "签字.png", picture()).statusCode())
                .as("too short to tell two contents apart")
                .isEqualTo(422);
        assertThat(desk.state()).isEqualTo("sign-off");
    }

    @Test
    void aSheetSignedBeforeItWasReviewedOrTomorrowIsRefused() {
        Desk desk = awaitingSignature();
        Map<String, String> early = sheet(desk);
        early.put("signedOn", "2020-01-01");
        assertThat(register(desk, desk.staff, early, "签字.png", picture()).asString())
                .contains("早于保密审查");
        early.put("signedOn", Deputies.today().plusDays(1).toString());
        assertThat(register(desk, desk.staff, early, "签字.png", picture()).statusCode())
                .isEqualTo(422);
        assertThat(desk.state()).isEqualTo("sign-off");
    }

    @Test
    void onlyAScanIsTaken() {
        Desk desk = awaitingSignature();
        byte[] page = "<html><body><script>alert(1)</script></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(register(desk, desk.staff, sheet(desk), "签字.png", page).statusCode())
                .isEqualTo(415);
        assertThat(register(desk, desk.staff, sheet(desk), "签字.png", new byte[0])
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.state()).isEqualTo("sign-off");
    }

    @Test
    void whoEditedCannotBeTheSigner() {
        Desk desk =
                Desk.withForm("by-hand", agency -> Person.of("staff", agency).alsoAs("approver"));
        desk.approver.call().get("/api/reports");
        desk.fill();
        desk.handIn(desk.staff).then().statusCode(200);
        awaitingSignature(desk);
        Person other = new Person("other-staff-of-" + desk.agency, "另一经办人", List.of("staff"), List.of(desk.agency));
        Map<String, String> sheet = sheet(desk);
        sheet.put("signer", desk.staff.sub());
        Response refused = register(desk, other, sheet, "签字.png", picture());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("编辑过本报告");
        assertThat(desk.state()).isEqualTo("sign-off");
    }

    @Test
    void nobodyRegistersWhatTheyMayNot() {
        Desk desk = awaitingSignature();
        assertThat(forged(desk, desk.second, sheet(desk)).statusCode())
                .as("neither staff nor approver")
                .isEqualTo(403);
        assertThat(forged(desk, new Desk().staff, sheet(desk)).statusCode())
                .as("another agency's")
                .isEqualTo(403);
        assertThat(forged(desk, desk.approver, sheet(desk)).statusCode())
                .as("the signer themself")
                .isEqualTo(403);
        Map<String, String> unknown = sheet(desk);
        unknown.put("signer", desk.second.sub());
        assertThat(forged(desk, desk.staff, unknown).statusCode())
                .as("no approver")
                .isEqualTo(422);
        assertThat(desk.state()).isEqualTo("sign-off");
    }

    @Test
    void itIsRegisteredOnceAndOnlyWhenItIsToBeSigned() {
        Desk desk = awaitingSignature();
        WebPage open = WebPage.of(desk.staff, "/reports/" + desk.report + "/approval");
        String action = "/reports/" + desk.report + "/paper";
        byte[] scan = picture();
        for (int i = 0; i < 2; i++) {
            assertThat(open.send(action, sheet(desk), "scan", "签字.png", scan).statusCode())
                    .isEqualTo(303);
        }
        assertThat(desk.historyLines().stream().filter(line -> "sign-off".equals(line.get("step"))))
                .hasSize(1);
        Map<String, String> other = sheet(desk);
        Desk early = Desk.handedIn();
        early.approver.call().get("/api/reports");
        other.put("signer", early.approver.sub());
        WebPage form = new WebPage(early.staff::call, open.response(), open.document());
        form.document()
                .expectFirst("form[action=" + action + "]")
                .attr("action", "/reports/" + early.report + "/paper");
        assertThat(form.send("/reports/" + early.report + "/paper", other, "scan", "签字.png", scan)
                        .statusCode())
                .as("it waits for the first review")
                .isEqualTo(409);
    }
}
