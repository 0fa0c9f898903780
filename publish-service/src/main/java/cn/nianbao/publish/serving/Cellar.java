package cn.nianbao.publish.serving;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * A folder where the bytes of answers lie that memory has no room for. Memory holds some hundred pages, a province has tens of
 * thousands, and whoever reads them all, as search engines do, should not have each rendered again. Nothing in it outlives
 * the process: what is there when it starts is of another life, and goes.
 */
@Singleton
class Cellar {

    private static final Logger LOG = Logger.getLogger(Cellar.class);

    private static final String ENDING = ".answer";

    private static final Set<PosixFilePermission> CLOSED = PosixFilePermissions.fromString("rwx------");

    private final Optional<Path> folder;
    /** Two processes that were given the same folder by mistake never take each other's files for their own. */
    private final String life = UUID.randomUUID() + "-";

    private final AtomicLong names = new AtomicLong();
    private volatile boolean isFull;

    @Inject
    Cellar(AnswersConfig config) {
        this(config.folder());
    }

    Cellar(Optional<Path> folder) {
        this.folder = folder;
    }

    void open(@Observes StartupEvent start) {
        open();
    }

    /** @throws IllegalStateException that says in Chinese what to do */
    void open() {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get(), PosixFilePermissions.asFileAttribute(CLOSED));
            demandOurs(folder.get());
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.get(), "*" + ENDING)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException unusable) {
            throw new IllegalStateException(
                    "页面文件夹 " + folder.get() + " 不能使用（" + unusable.getMessage()
                            + "）。请把 NIANBAO_SHELF_FOLDER 设为本服务可以写入的文件夹，或不设置。",
                    unusable);
        }
    }

    /**
     * Whoever else can write there has any words sent to the public in our name, and by a link in an answer's place any file
     * that we may read, our keys too. So the folder is ours and nobody else's.
     */
    private void demandOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("不是文件夹，而是指向别处的链接");
        }
        Path ours = Files.createTempFile(folder, life, ENDING);
        boolean isOurs = Files.getOwner(ours).equals(Files.getOwner(folder));
        Files.delete(ours);
        if (!isOurs) {
            throw new IOException("属于另一个账户");
        }
        Files.setPosixFilePermissions(folder, CLOSED);
    }

    boolean isThere() {
        return folder.isPresent();
    }

    /** Writes bytes into a file of their own; empty where there is no folder, or no room, which costs speed and nothing else. */
    Optional<Path> put(byte[] bytes) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.get().resolve(life + names.incrementAndGet() + ENDING);
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            isFull = false;
            return Optional.of(file);
        } catch (IOException noRoom) {
            if (!isFull) {
                LOG.warnf("No answers can be kept in %s any more: %s", folder.get(), noRoom);
            }
            isFull = true;
            remove(file);
            return Optional.empty();
        }
    }

    /** Writes an answer's head and body into an open file that has no name any more; empty as above. */
    Optional<Whole> whole(byte[] head, byte[] body) {
        byte[] both = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, both, head.length, body.length);
        return put(both).flatMap(Cellar::nameless).map(file -> new Whole(file, head, both.length));
    }

    private static Optional<FileChannel> nameless(Path file) {
        try {
            return Optional.of(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException gone) {
            LOG.warnf("%s cannot be read back: %s", file, gone);
            return Optional.empty();
        }
    }

    /** Who is being sent it still gets it whole. */
    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
