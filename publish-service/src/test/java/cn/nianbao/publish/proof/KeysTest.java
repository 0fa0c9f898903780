package cn.nianbao.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.receipt.KeyFolder;
import cn.nianbao.receipt.NewKeys;
import cn.nianbao.receipt.VerificationKey;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final Path DEMO = Path.of(System.getProperty("project.folder"), "deploy/keys");
    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    Path folder;

    @Test
    void withoutKeysItRefusesAndSaysWhatToDo() {
        refuses(null, LOOPBACK, "NIANBAO_SIGNING_FOLDER", "--new-keys");
        refuses(folder, LOOPBACK, "没有 Ed25519 私钥", "--new-keys");
        refuses(folder.resolve("none"), LOOPBACK, "打不开密钥文件夹");
    }

    @Test
    void oneKeyOfTheTwoIsNotEnough() throws Exception {
        NewKeys.into(folder);
        Files.delete(folder.resolve("sm2.pem"));
        refuses(folder, LOOPBACK, "没有 SM2-SM3 私钥");
    }

    @Test
    void theDemosKeysServeThisMachineAlone() throws Exception {
        assertThat(Keys.open(DEMO, LOOPBACK).signers()).hasSize(2);
        assertThat(Keys.open(DEMO, "localhost").signers()).hasSize(2);
        refuses(DEMO, "0.0.0.0", "演示密钥");
        refuses(DEMO, "192.0.2.1", "演示密钥");
        NewKeys.into(folder);
        assertThat(Keys.open(folder, "0.0.0.0").signers()).hasSize(2);
    }

    @Test
    void afterARotationTheOldKeysAreStillPublished() throws Exception {
        NewKeys.into(folder);
        VerificationKey old = KeyFolder.read(folder).all().get(0);
        Files.delete(folder.resolve("ed25519.pem"));
        Files.delete(folder.resolve("sm2.pem"));
        NewKeys.into(folder);
        KeyFolder keys = Keys.open(folder, LOOPBACK);
        assertThat(keys.all()).hasSize(4);
        assertThat(keys.retired().stream().map(VerificationKey::id)).contains(old.id());
    }

    private static void refuses(Path folder, String host, String... words) {
        assertThatThrownBy(() -> Keys.open(folder, host))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains(words);
    }
}
