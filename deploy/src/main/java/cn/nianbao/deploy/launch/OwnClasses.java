package cn.nianbao.deploy.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The launcher's own classes, taken into memory while they are there: a build beside the running system takes them away, one
 * that fails for good, and the system must still be ended in order.
 */
final class OwnClasses {
    /** What takes part in an end; the others need libraries that the launcher does not have. */
    private static final List<String> NEEDED = List.of("launch", "part", "process", "setting");

    private OwnClasses() {}

    static void keep() {
        Path folder = Path.of(URI.create(OwnClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        for (String name : NEEDED) {
            keep(folder, folder.resolve("cn/nianbao/deploy").resolve(name));
        }
    }

    private static void keep(Path root, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.');
                Class.forName(
                        name.substring(0, name.length() - ".class".length()), false, OwnClasses.class.getClassLoader());
            }
        } catch (IOException | ClassNotFoundException gone) {
            throw new IllegalStateException("The build went away during the start", gone);
        }
    }
}
