package cn.nianbao.publish.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that cannot show that it is the city's: it hears neither a password nor a word of a report. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class StrangerTest {

    @Inject
    DataSource database;

    @Inject
    StandingPages pages;

    private final City city = City.open();

    private Errand errand(Kind kind, Map<String, String> changes) {
        return Errand.to(database, pages, kind, changes);
    }

    private static void assertRefused(Delivery delivery, String... words) {
        assertThat(delivery.state()).as(delivery.trouble()).isEqualTo(Delivery.State.FAILED);
        assertThat(delivery.trouble()).contains(words);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"WEBDAV", "S3", "WEBHOOK"})
    void aCertificateThatNobodyVouchesForIsRefused(Kind kind) throws IOException {
        try (Masked masked = new Masked()) {
            Errand errand = errand(kind, Map.of("target", masked.address()));
            assertRefused(errand.bringTheFirst(), "证书不受信任", "没有发送任何内容", "根证书");
            assertThat(masked.heard()).isZero();
            errand.assertNothingStands();
            String genuine = city.settings(kind).get("target");
            assertThat(errand.again(Map.of("target", genuine)).state()).isEqualTo(Delivery.State.DELIVERED);
        }
    }

    @Test
    void whatIsReadBackFromAStrangerIsNotDelivered() throws IOException {
        try (Masked masked = new Masked()) {
            assertRefused(
                    errand(Kind.DIRECTORY, Map.of("address", masked.address())).bringTheFirst(), "政府网站的 HTTPS 证书不受信任");
        }
    }

    @Test
    void anSftpServerWhoseKeyChangedHearsNothingUntilSomebodyRegistersTheNewOne() throws IOException {
        SftpServer before = new SftpServer(city.folder(Kind.SFTP));
        Errand errand = errand(Kind.SFTP, Map.of("target", before.address(), "host-keys", before.fingerprint()));
        errand.theFirstIsThere();
        SftpServer changed = before.succeeded();
        assertRefused(errand.bringTheCorrection(), "主机密钥与登记的不符", "没有发送任何内容", "更新登记后重试");
        assertThat(changed.heard()).as("passwords it heard").isZero();
        errand.assertTheOldOneStands();
        assertThat(errand.again(Map.of("host-keys", changed.fingerprint())).state())
                .isEqualTo(Delivery.State.DELIVERED);
        errand.assertTheNewOneStands();
    }

    @Test
    void anSftpServerWhoseKeyNobodyRegisteredIsNotSpokenTo() {
        Map<String, String> settings = city.settings(Kind.SFTP);
        settings.remove("host-keys");
        assertThatThrownBy(() -> new Errand(database, pages, settings).bringTheFirst())
                .hasMessageContaining("host-keys 没有填写");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "address"})
    void nothingLeavesThisMachineInTheClear(String setting) {
        for (Kind kind : new Kind[] {Kind.WEBDAV, Kind.S3, Kind.WEBHOOK}) {
            Map<String, String> clear = Map.of(setting, "http://portal.example/");
            assertThatThrownBy(() -> errand(kind, clear).bringTheFirst())
                    .hasMessageContaining(setting + " 须是 https 地址");
        }
    }
}
