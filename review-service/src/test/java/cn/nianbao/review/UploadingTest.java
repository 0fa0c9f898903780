package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 登记发布网址: published is what stands at the official address and was read back there. */
@QuarkusTest
@RealPartners
class UploadingTest {

    private static Desk signedOff() {
        Desk desk = Desk.handedIn("by-hand");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        return desk;
    }

    @Test
    void theInformantIsAskedAndTheAddressIsReadBack() {
        Desk desk = signedOff();
        assertThat(desk.state()).isEqualTo("awaiting-upload");
        assertThat(desk.tasks(desk.informant)).extracting("step").containsExactly("awaiting-upload");
        desk.uploadAndRegister();
        desk.awaitState("published");
        assertThat(desk.history()).endsWith("uploaded", "published");
        assertThat(desk.tasks(desk.informant)).isEmpty();
    }

    @Test
    void anotherFigureAtTheAddressIsAnIncidentUntilItIsMended() {
        Desk desk = signedOff();
        String signed = desk.read(desk.informant).asString();
        String licensing = "\"a20-5/licensing/decisions\":{";
        String wrong = signed.replace(
                licensing + "\"state\":\"number\",\"value\":0", licensing + "\"state\":\"number\",\"value\":7");
        assertThat(wrong).isNotEqualTo(signed);
        String address = CityPortal.upload(desk.agency, wrong.getBytes(StandardCharsets.UTF_8));
        desk.register(address).then().statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> desk.incident() != null);
        assertThat(desk.incident()).contains("a20-5/licensing/decisions", "应为“0”");
        assertThat(desk.state()).isEqualTo("publishing");

        CityPortal.upload(desk.agency, signed.getBytes(StandardCharsets.UTF_8));
        desk.register(address).then().statusCode(200);
        desk.awaitState("published");
    }

    @Test
    void anAddressWhereNothingStandsIsAnIncident() {
        Desk desk = signedOff();
        desk.register(CityPortal.address("nothing-here")).then().statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> desk.incident() != null);
        assertThat(desk.incident()).contains("打不开（状态 404）", "重新登记");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://127.0.0.1:5432/",
                "file:///etc/passwd",
                "http://user@%s",
                "安澜市政府网站",
                ""
            })
    void anAddressElsewhereIsNotOpened(String address) {
        Desk desk = signedOff();
        String given = address.replace("%s", CityPortal.address("x").substring("http://".length()));
        var refused = desk.register(given);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("网址");
        assertThat(desk.state()).isEqualTo("awaiting-upload");
    }

    @Test
    void onlyTheInformantRegistersAndOnlyWhenAsked() {
        Desk desk = Desk.handedIn("by-hand");
        assertThat(desk.register(CityPortal.address("early")).statusCode()).isEqualTo(409);
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        var staff = desk.staff
                .call()
                .contentType("application/json")
                .body("{\"address\": \"" + CityPortal.address(desk.agency) + "\"}")
                .put("/api/reports/" + desk.report + "/address");
        assertThat(staff.statusCode()).isEqualTo(403);
    }

    @Test
    void theSameAddressAgainChangesNothing() {
        Desk desk = signedOff();
        desk.uploadAndRegister();
        desk.uploadAndRegister();
        desk.awaitState("published");
        desk.register(CityPortal.address(desk.agency)).then().statusCode(200);
        assertThat(desk.history()).containsOnlyOnce("uploaded");
    }

    @Test
    void untilItIsUploadedStaffMayGiveTheDraftUp() {
        Desk desk = signedOff();
        desk.act("abandon", java.util.Map.of("reason", "发现数据有误")).then().statusCode(200);
        assertThat(desk.state()).isEqualTo("abandoned");
    }
}
