package cn.nianbao.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Java that is too old is named before anything is built or started, on standard error alone. */
class OldJavaTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "demo", "check"})
    void isRefusedByName(String command) throws IOException, InterruptedException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("project.folder"), "deploy", command).toString());
        builder.environment().put("JAVA_HOME", home.toString());

        Process process = builder.directory(home.toFile()).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isNotZero();
        assertThat(said).contains("Java 版本是 11", java.toString(), "17");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }
}
