package cn.nianbao.deploy.setting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.setting.Secrets.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void inAFolder() {
        file = folder.resolve("secrets");
    }

    @Test
    void areLongAllDifferentAndForTheOwnerAlone() throws IOException {
        Secrets secrets = Secrets.open(file);

        List<String> values = Arrays.stream(Key.values()).map(secrets::get).toList();
        assertThat(values).doesNotHaveDuplicates().allMatch(value -> value.matches("[A-Za-z0-9_-]{44}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void stayTheSameOverStarts() {
        String first = Secrets.open(file).get(Key.POSTGRES);

        assertThat(Secrets.open(file).get(Key.POSTGRES)).isEqualTo(first);
    }

    @Test
    void gainWhatAnOlderFileLacks() throws IOException {
        Files.writeString(file, "POSTGRES=old\n");

        Secrets secrets = Secrets.open(file);

        assertThat(secrets.get(Key.POSTGRES)).isEqualTo("old");
        assertThat(secrets.get(Key.CONSOLE_COOKIE)).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Secrets.open(file).get(Key.CONSOLE_COOKIE)).isEqualTo(secrets.get(Key.CONSOLE_COOKIE));
    }
}
