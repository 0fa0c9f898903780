package cn.nianbao.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.process.PidFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, in a checkout whose sources are newer than what was built of them and which nothing can build. */
class DownCommandTest {
    private static final Path COMMANDS = Path.of(System.getProperty("project.folder"), "deploy");

    @TempDir
    Path checkout;

    private Path data;

    @BeforeEach
    void makeACheckout() throws IOException {
        data = checkout.resolve(".data");
        Path deploy = Files.createDirectories(checkout.resolve("deploy"));
        for (String file : new String[] {"down", "build-if-needed.sh"}) {
            Files.copy(COMMANDS.resolve(file), deploy.resolve(file));
        }
        program(checkout.resolve("mvnw"), "touch " + checkout.resolve("was-built") + "; exit 1");
        Files.writeString(checkout.resolve("pom.xml"), "<module>deploy</module>");
    }

    @Test
    void runsWhatAnEarlierBuildLeftAndBuildsNothing() throws Exception {
        Path classes = Files.createDirectories(checkout.resolve("deploy/target/classes/cn/nianbao/deploy"));
        Files.createFile(classes.resolve("Down.class"));
        program(
                checkout.resolve("jdk/bin/java"),
                "case \"$*\" in *-version*) echo '    java.specification.version = 17' >&2;; *) echo \"$@\";; esac");

        assertThat(down(0)).contains("cn.nianbao.deploy.Down").contains("-Dnianbao.home=" + checkout.toRealPath());
    }

    @Test
    void endsTheLauncherWhenNothingIsBuiltAnyMore() throws Exception {
        Process launcher = new ProcessBuilder("bash", "-c", "exec -a cn.nianbao.deploy.Up sleep 300").start();
        new PidFile(data.resolve("nianbao.pid")).write(launcher.toHandle());

        assertThat(down(0)).contains("系统已停止");
        assertThat(launcher.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void leavesAloneWhoeverGotTheNumberOfALauncherThatIsGone() throws Exception {
        Process other = new ProcessBuilder("sleep", "300").start();
        try {
            new PidFile(data.resolve("nianbao.pid")).write(other.toHandle());

            assertThat(down(0)).contains("系统没有在运行");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    @Test
    void saysThatNothingRunsWhereNothingEverDid() throws Exception {
        assertThat(down(0)).contains("系统没有在运行");
    }

    /** What it said, in whichever way. */
    private String down(int exit) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", checkout.resolve("deploy/down").toString());
        builder.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
        builder.environment().remove("NIANBAO_DATA");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(exit);
        assertThat(checkout.resolve("was-built")).doesNotExist();
        return said;
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
