package cn.nianbao.publish.connector;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Another process of this machine with the tests' own classes. It ends with us, because it reads from us. */
final class Child {

    private Child() {}

    /** @param first what stands first on its class path, by a part of the file's name */
    static ProcessBuilder of(Class<?> main, List<String> first, String... values) {
        Comparator<String> order = Comparator.comparing(jar -> first.stream().noneMatch(jar::contains));
        String path = String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .sorted(order)
                        .toList());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                main.getName()));
        command.addAll(List.of(values));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Ends this process when the one that started it is gone. */
    static void endWithParent() {
        Thread waiting = new Thread(() -> {
            try {
                System.in.readAllBytes();
            } catch (IOException gone) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(0);
        });
        waiting.setDaemon(true);
        waiting.start();
    }
}
