package cn.nianbao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    private static final Path DEMO = Path.of(System.getProperty("project.folder"), "deploy/keys");

    @TempDir
    Path folder;

    @Test
    void newKeysSignAndTheirPrivateHalvesAreTheirOwnersAlone() throws Exception {
        Path fresh = folder.resolve("new");
        List<VerificationKey> made = NewKeys.into(fresh);
        KeyFolder keys = KeyFolder.read(fresh);
        assertThat(keys.all().stream().map(VerificationKey::id))
                .containsExactlyElementsOf(
                        made.stream().map(VerificationKey::id).toList());
        assertThat(keys.signers()).hasSize(2);
        assertThat(keys.retired()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh.resolve("ed25519.pem"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> NewKeys.into(fresh))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("不会覆盖");
        assertThat(KeyFolder.read(fresh).all().get(0).id())
                .isEqualTo(made.get(0).id());
    }

    @Test
    void aPublicKeyWithoutItsPrivateHalfIsRetired() throws Exception {
        NewKeys.into(folder);
        VerificationKey old = SigningKey.generate(Algorithm.SM2).publicHalf();
        Files.writeString(folder.resolve("before-2026.pub.pem"), old.pem());
        KeyFolder keys = KeyFolder.read(folder);
        assertThat(keys.retired())
                .singleElement()
                .extracting(VerificationKey::id)
                .isEqualTo(old.id());
        assertThat(keys.all()).hasSize(3);
    }

    @Test
    void theDemosKeysSayWhatTheyAreWhateverTheirFileIsCalled() throws Exception {
        assertThat(KeyFolder.read(DEMO).all()).hasSize(2).allSatisfy(key -> assertThat(key.id())
                .startsWith("demo-"));
        Files.copy(DEMO.resolve("demo-ed25519.pem"), folder.resolve("our-own.pem"));
        assertThat(KeyFolder.read(folder).all().get(0).isDemo()).isTrue();
    }

    @Test
    void twoPrivateKeysOfOneKindAreRefused() throws IOException {
        Files.writeString(
                folder.resolve("a.pem"), SigningKey.generate(Algorithm.SM2).pem());
        Files.writeString(
                folder.resolve("b.pem"), SigningKey.generate(Algorithm.SM2).pem());
        refuses("b.pem", "移走旧私钥");
    }

    @Test
    void whatIsNoKeyIsRefusedInWords() throws IOException {
        Path file = folder.resolve("a.pem");
        Files.writeString(file, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
        refuses("a.pem", "口令");
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n");
        refuses("a.pem", "已损坏");
        Files.writeString(file, "hello");
        refuses("a.pem", "PEM");
        Files.writeString(file, "x".repeat(20_000));
        refuses("a.pem", "过大");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> KeyFolder.read(folder.resolve("none")))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("none")
                .hasMessageContaining("--new-keys");
    }

    private void refuses(String... words) {
        assertThatThrownBy(() -> KeyFolder.read(folder))
                .isInstanceOf(UnusableKey.class)
                .message()
                .contains(words);
    }
}
