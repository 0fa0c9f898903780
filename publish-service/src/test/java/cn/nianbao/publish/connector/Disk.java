package cn.nianbao.publish.connector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A small disk of its own, which can be really full without anybody else noticing: memory that a process of ours has mounted
 * where only it sees it. It ends with us, because that process reads from us.
 */
final class Disk {

    private static final String MOUNT = "mount -t tmpfs -o size=8m none \"$0\" && echo mounted && exec cat";

    private final Path root;

    private Disk(Path root) {
        this.root = root;
    }

    /** Only where a process may have mounts of its own; elsewhere what needs one is passed over. */
    static Disk small() {
        try {
            Path point = Files.createTempDirectory("disk");
            Process holder = new ProcessBuilder("unshare", "-rm", "sh", "-c", MOUNT, point.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader said = holder.inputReader();
            Assumptions.assumeTrue("mounted".equals(said.readLine()), "no process may mount a disk here");
            return new Disk(Path.of("/proc/" + holder.pid() + "/root" + point));
        } catch (IOException noSuchCommand) {
            return Assumptions.abort("no process can mount a disk here");
        }
    }

    /** A folder of it. */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Somebody else's files take all of it but so many bytes. */
    void fill(int spare) {
        long rest = root.toFile().getUsableSpace() - spare;
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(others())) {
            for (; rest >= block.length; rest -= block.length) {
                out.write(block);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void free() {
        try {
            Files.deleteIfExists(others());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path others() {
        return root.resolve("somebody-elses");
    }
}
