package cn.nianbao.publish.connector;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sql.DataSource;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A portal that ran out of room, or was gone in the middle of a file: the public keeps what was there, whole; people are told
 * in plain words; and it gets there by itself as soon as it can.
 */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ShortageTest {

    /** So much of a correction gets there that its data have begun and its page has not. */
    private static final int IN_THE_MIDDLE = 300_000;

    @Inject
    DataSource database;

    @Inject
    StandingPages pages;

    private final City city = City.open();

    @AfterEach
    void makeRoom() {
        Brimful.free();
    }

    private Errand errand(Kind kind, Map<String, String> changes) {
        return Errand.to(database, pages, kind, changes);
    }

    private static void assertTriedAgain(Delivery delivery, String... words) {
        assertThat(delivery.state()).as(delivery.trouble()).isEqualTo(Delivery.State.PENDING);
        assertThat(delivery.trouble()).contains(words);
    }

    private static void assertDelivered(Delivery delivery) {
        assertThat(delivery.state()).as(delivery.trouble()).isEqualTo(Delivery.State.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DIRECTORY", "SFTP", "WEBDAV", "S3"})
    void onAFullDiskTheOldOneStandsUntilThereIsRoom(Kind kind) {
        Brimful brimful = Brimful.open();
        Errand errand = errand(kind, brimful.settings(kind));
        errand.theFirstIsThere();
        brimful.disk().fill(IN_THE_MIDDLE);
        Delivery full = errand.bringTheCorrection();
        errand.assertTheOldOneStands();
        brimful.disk().free();
        assertTriedAgain(full, kind == Kind.WEBDAV || kind == Kind.S3 ? "重试" : "已满");
        assertDelivered(errand.later(Map.of()));
        errand.assertTheNewOneStands();
        assertThat(brimful.files(kind, errand.folder)).noneMatch(file -> file.endsWith(".part"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DIRECTORY", "WEBDAV", "S3"})
    void aRemovalDoesNotWaitForRoom(Kind kind) {
        Brimful brimful = Brimful.open();
        Errand errand = errand(kind, brimful.settings(kind));
        errand.theFirstIsThere();
        brimful.disk().fill(0);
        Delivery full = errand.bringTheRemoval();
        errand.assertNothingStands();
        assertThat(brimful.files(kind, errand.folder))
                .noneMatch(file -> file.contains("v1.") && !file.endsWith(".part"));
        brimful.disk().free();
        assertTriedAgain(full, "重试");
        assertDelivered(errand.later(Map.of()));
        assertThat(errand.page("index.html").orElseThrow().text()).contains(Errand.NOTICE);
    }

    /** The same; this server's library refuses to remove what lies on a disk that another process mounted. */
    @Test
    void aRemovalDoesNotWaitForRoomOnAnSftpServer() throws IOException {
        AtomicBoolean full = new AtomicBoolean();
        SftpServer server = new SftpServer(city.folder(Kind.SFTP), new SftpFileSystemAccessor() {
            @Override
            public SeekableByteChannel openFile(
                    SftpSubsystemProxy subsystem,
                    FileHandle handle,
                    Path file,
                    String name,
                    Set<? extends OpenOption> options,
                    FileAttribute<?>... attributes)
                    throws IOException {
                if (full.get() && options.contains(StandardOpenOption.WRITE)) {
                    throw new IOException("No space left on device");
                }
                return SftpFileSystemAccessor.super.openFile(subsystem, handle, file, name, options, attributes);
            }
        });
        Errand errand = errand(Kind.SFTP, Map.of("target", server.address(), "host-keys", server.fingerprint()));
        errand.theFirstIsThere();
        full.set(true);
        assertTriedAgain(errand.bringTheRemoval(), "可能磁盘已满", "重试");
        assertThat(city.files(Kind.SFTP, errand.folder)).isEmpty();
        full.set(false);
        assertDelivered(errand.later(Map.of()));
        assertThat(errand.page("index.html").orElseThrow().text()).contains(Errand.NOTICE);
    }

    @Test
    void aFolderThatIsNotThereIsToldWithoutItsPathWhichTheOperatorHas() {
        Path away = city.desk().resolve("not-mounted");
        Errand errand = errand(Kind.DIRECTORY, Map.of("target", away.toString()));
        List<String> logged = new CopyOnWriteArrayList<>();
        Delivery missing = logging(logged, errand::bringTheFirst);
        assertTriedAgain(missing, "发布目录不存在，可能没有挂载", "请联系系统管理员");
        assertThat(missing.trouble()).doesNotContain(away.toString());
        assertThat(missing.target()).isEqualTo(away.toString());
        assertThat(logged).anyMatch(line -> line.contains(away.toString()));
    }

    /** What the log says of the rounds meanwhile. */
    private static Delivery logging(List<String> lines, Supplier<Delivery> errand) {
        Logger log = Logger.getLogger(Round.class.getName());
        Handler ear = new Ear(lines);
        log.addHandler(ear);
        try {
            return errand.get();
        } finally {
            log.removeHandler(ear);
        }
    }

    private static final class Ear extends Handler {

        private final List<String> lines;

        private Ear(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line) + Arrays.toString(line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void whatElseGoesWrongInAFolderIsToldWithoutItsPath() throws IOException {
        Path folder = city.desk();
        Files.writeString(folder.resolve("reports"), "in the way");
        Delivery failed =
                errand(Kind.DIRECTORY, Map.of("target", folder.toString())).bringTheFirst();
        assertTriedAgain(failed, "写入政府网站发布目录失败", "请联系系统管理员");
        assertThat(failed.trouble()).doesNotContain(folder.toString());
    }

    @Test
    void ofAnAddressNothingIsToldThatMayBeSecret() {
        String address = city.settings(Kind.WEBHOOK).get("target");
        Errand errand = errand(Kind.WEBHOOK, Map.of("target", address + "?key=0000"));
        assertThat(errand.bringTheFirst().target()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "WEBDAV, 507 Insufficient Storage, -, 已满或超出配额",
        "S3, 507 Insufficient Storage, XMinioStorageFull, 已满或超出配额",
        "S3, 403 Forbidden, QuotaExceeded, 已满或超出配额",
        "S3, 500 Internal Server Error, InternalError, 没有收下文件（状态 500）"
    })
    void aServerThatTakesNoMoreIsToldOfAndTriedAgain(Kind kind, String status, String code, String words)
            throws IOException {
        try (Line line = Line.to(city.settings(kind).get("target"))) {
            Errand errand = errand(kind, Map.of("target", line.address()));
            errand.theFirstIsThere();
            line.fullAfter(IN_THE_MIDDLE, status, "<Error><Code>" + code + "</Code><Message>no</Message></Error>");
            assertTriedAgain(errand.bringTheCorrection(), words);
            errand.assertTheOldOneStands();
            line.mend();
            assertDelivered(errand.later(Map.of()));
            errand.assertTheNewOneStands();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SFTP", "WEBDAV", "S3"})
    void aServerThatDiesInTheMiddleLeavesTheOldOne(Kind kind) throws IOException {
        try (Line line = Line.to(city.settings(kind).get("target"))) {
            Errand errand = errand(kind, Map.of("target", line.address()));
            errand.theFirstIsThere();
            line.goneAfter(IN_THE_MIDDLE);
            assertTriedAgain(errand.bringTheCorrection(), "中", "断", "系统会自动重试");
            errand.assertTheOldOneStands();
            assertThat(city.files(kind, errand.folder))
                    .as("some of it got there")
                    .anyMatch(file -> file.contains("v2."));
            line.mend();
            assertDelivered(errand.later(Map.of()));
            errand.assertTheNewOneStands();
            assertThat(city.files(kind, errand.folder)).noneMatch(file -> file.endsWith(".part"));
        }
    }

    @Test
    void ofAFirstVersionNothingShowsWhenTheServerDies() throws IOException {
        try (Line line = Line.to(city.settings(Kind.SFTP).get("target"))) {
            Errand errand = errand(Kind.SFTP, Map.of("target", line.address()));
            line.goneAfter(IN_THE_MIDDLE);
            assertTriedAgain(errand.bringTheFirst(), "中断");
            errand.assertNothingStands();
            line.mend();
            assertDelivered(errand.later(Map.of()));
            errand.assertTheOldOneStands();
        }
    }
}
