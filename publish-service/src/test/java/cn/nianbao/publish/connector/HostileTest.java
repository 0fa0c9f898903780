package cn.nianbao.publish.connector;

import static cn.nianbao.publish.Caller.newAgency;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Portals that are away, full, strange or not what they were: each ends in words, and with nothing half to see. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class HostileTest {

    @Inject
    DataSource database;

    @Inject
    StandingPages pages;

    private final City city = City.open();
    private final CanonicalRecord record = Sample.record(newAgency(), 2024, 72);
    private final String folder = "reports/" + record.report().agencyCode() + "/2024/";

    private Works works(Kind kind, Clock clock, Map<String, String> changes) {
        Map<String, String> settings = city.settings(kind);
        settings.putAll(changes);
        // a name of its own: what stays undone here is nobody else's
        return new Works(
                database,
                pages,
                Works.settings("hostile-" + record.report().agencyCode(), settings),
                clock,
                Works.Breakage.NONE);
    }

    private Delivery brought(Kind kind, Map<String, String> changes) {
        Works works = works(kind, Clock.systemUTC(), changes);
        Edition edition = works.publish(record, () -> {});
        works.goOnce();
        return works.of(edition).get(0);
    }

    private void assertNothingToSee(Kind kind) {
        assertThat(city.shown(kind, folder + "index.html")).isEmpty();
        assertThat(city.shown(kind, folder + "v1.html")).isEmpty();
    }

    private void assertRefused(Kind kind, Map<String, String> changes, String... words) {
        Delivery delivery = brought(kind, changes);
        assertThat(delivery.state()).isEqualTo(Delivery.State.FAILED);
        assertThat(delivery.trouble()).contains(words);
        assertNothingToSee(kind);
    }

    private void assertTriedAgain(Kind kind, Map<String, String> changes, String... words) {
        Delivery delivery = brought(kind, changes);
        assertThat(delivery.state()).isEqualTo(Delivery.State.PENDING);
        assertThat(delivery.trouble()).contains(words);
        assertNothingToSee(kind);
    }

    @Test
    void toAServerWithAnotherKeyNothingIsSaid() {
        assertRefused(Kind.SFTP, Map.of("host-keys", "SHA256:another"), "主机密钥与登记的不符", "没有发送任何内容");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SFTP", "WEBDAV", "S3"})
    void aPasswordThatNoLongerCountsIsSaidAtOnce(Kind kind) {
        assertRefused(kind, Map.of("secret", "expired"), "不接受登记的", "更新后重试");
    }

    @Test
    void aSignatureThatIsNotKnownIsSaidAtOnce() {
        assertRefused(Kind.WEBHOOK, Map.of("secret", "another"), "不认可签名");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SFTP", "WEBDAV", "S3", "WEBHOOK"})
    void aServerThatIsGoneIsTriedAgain(Kind kind) {
        String scheme = kind == Kind.SFTP ? "sftp" : "http";
        assertTriedAgain(kind, Map.of("target", scheme + "://127.0.0.1:1/"), "重试");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"WEBDAV", "WEBHOOK"})
    void aRedirectIsNotFollowed(Kind kind) throws IOException {
        try (Oddity elsewhere = Oddity.redirecting()) {
            assertRefused(kind, Map.of("target", elsewhere.address()), "转到了别处", "没有跟随");
            assertThat(elsewhere.followed()).isFalse();
        }
    }

    @Test
    void aFullDiskIsSaidAndTriedAgain() throws IOException {
        try (Oddity full = Oddity.answering(507)) {
            assertTriedAgain(Kind.WEBDAV, Map.of("target", full.address()), "已满");
        }
    }

    @Test
    void aServerThatHangsUpInTheMiddleIsTriedAgain() throws IOException {
        try (Oddity hanging = Oddity.hangingUp()) {
            assertTriedAgain(Kind.WEBHOOK, Map.of("target", hanging.address()), "中途断开");
        }
    }

    @Test
    void aFolderThatIsNotMountedIsNotMade() throws IOException {
        Path missing = city.desk().resolve("not-mounted");
        assertTriedAgain(Kind.DIRECTORY, Map.of("target", missing.toString()), "不存在", "挂载");
        assertThat(missing).doesNotExist();
    }

    @Test
    void whereTheAccountMayNotWriteNothingStays() throws IOException {
        SftpServer closed = new SftpServer(city.folder(Kind.SFTP), new SftpFileSystemAccessor() {
            @Override
            public void renameFile(SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
                    throws IOException {
                throw new AccessDeniedException(to.toString());
            }
        });
        assertTriedAgain(Kind.SFTP, Map.of("target", closed.address(), "host-keys", closed.fingerprint()), "没有写入目录的权限");
    }

    @Test
    void aPersonsKeyOpensTheDoorAsWell() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        KeyPair pair = keys.generateKeyPair();
        Path file = city.desk().resolve("key");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        SftpServer server = new SftpServer(city.folder(Kind.SFTP));
        server.admit(pair);
        Delivery delivery = brought(
                Kind.SFTP,
                Map.of(
                        "target", server.address(),
                        "host-keys", server.fingerprint(),
                        "key-file", file.toString(),
                        "secret", "not this"));
        assertThat(delivery.state()).as(delivery.trouble()).isEqualTo(Delivery.State.DELIVERED);
    }

    @Test
    void whatDoesNotStandAtTheOfficialAddressIsNotDelivered() {
        String elsewhere = city.settings(Kind.WEBDAV).get("address");
        Delivery delivery = brought(Kind.DIRECTORY, Map.of("address", elsewhere));
        assertThat(delivery.state()).isEqualTo(Delivery.State.PENDING);
        assertThat(delivery.trouble()).contains("官方地址还打不开（状态 404）");
    }

    @Test
    void afterAQuarterOfAnHourAnOperatorIsTold() {
        Map<String, String> gone = Map.of("target", "http://127.0.0.1:1/");
        Works works = works(Kind.WEBHOOK, Clock.systemUTC(), gone);
        Edition edition = works.publish(record, () -> {});
        works.goOnce();
        works(Kind.WEBHOOK, later(14), gone).goOnce();
        assertThat(works.of(edition).get(0).state()).isEqualTo(Delivery.State.PENDING);
        works(Kind.WEBHOOK, later(16), gone).goOnce();
        assertThat(works.of(edition).get(0).state()).isEqualTo(Delivery.State.FAILED);
        assertThat(works.of(edition).get(0).trouble()).contains("没有应答");
    }

    private static Clock later(int minutes) {
        return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));
    }
}
