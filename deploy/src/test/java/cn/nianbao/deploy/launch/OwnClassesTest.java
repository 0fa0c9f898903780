package cn.nianbao.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.process.Processes;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnClassesTest {
    private static final Path BUILT = Path.of(System.getProperty("project.folder"), "deploy/target/classes");

    @TempDir
    Path folder;

    @Test
    void stayWhenABuildTakesThemAway() throws Exception {
        Path classes = copied();
        try (URLClassLoader launcher =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            Method keep = launcher.loadClass(OwnClasses.class.getName()).getDeclaredMethod("keep");
            keep.setAccessible(true);
            keep.invoke(null);
            emptied(classes);

            for (Class<?> needed : List.of(Launcher.class, Supervisor.class, Processes.class)) {
                assertThat(Class.forName(needed.getName(), false, launcher).getClassLoader())
                        .isSameAs(launcher);
            }
            assertThatThrownBy(() -> launcher.loadClass("cn.nianbao.deploy.Down"))
                    .as("what nobody needs any more")
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private Path copied() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("classes").resolve(BUILT.relativize(file)));
            }
        }
        return folder.resolve("classes");
    }

    private static void emptied(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
