package cn.nianbao.publish.connector;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** A folder that the city's web server reads, on this machine or mounted. What was put there survives a power cut. */
final class Folder implements Store {

    private static final Logger LOG = Logger.getLogger(Folder.class);
    private static final Pattern FULL = Pattern.compile("(?i)no space left|没有空间|quota|限额");

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw trouble(failed);
        }
    }

    @Override
    public void put(Parcel.Item item) {
        Path target = root.resolve(item.path());
        Path unfinished = root.resolve(item.unfinished());
        try {
            if (!Files.isDirectory(root)) {
                throw missing();
            }
            Files.createDirectories(target.getParent());
            write(unfinished, item.content().bytes());
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settle(target.getParent());
        } catch (IOException failed) {
            Undelivered why = trouble(failed, item.content().bytes().length);
            forget(unfinished);
            throw why;
        }
    }

    /** On a full disk even a beginning is too much. */
    private static void forget(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stays) {
            LOG.debugf(stays, "%s stays until it is written over", unfinished);
        }
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            file.force(true);
        }
    }

    /** The name too has to be on the disk. */
    private static void settle(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public void remove(String path) {
        try {
            Files.deleteIfExists(root.resolve(path));
        } catch (IOException failed) {
            throw trouble(failed);
        }
    }

    private Undelivered trouble(IOException failed, long needed) {
        return isFull(failed, needed)
                ? Undelivered.forNow("政府网站发布目录所在的磁盘已满或超出配额。请联系系统管理员清理后重试。", failed)
                : trouble(failed);
    }

    /** The words of the system are in its own language; a quota is known by nothing else. */
    private boolean isFull(IOException failed, long needed) {
        return root.toFile().getUsableSpace() < needed
                || FULL.matcher(String.valueOf(failed.getMessage())).find();
    }

    private Undelivered missing() {
        return Undelivered.forNow("政府网站的发布目录不存在，可能没有挂载。请联系系统管理员核查后重试。", new NoSuchFileException(root.toString()));
    }

    /** Where the folder is on the machine is for whoever runs it: the cause names it, the words do not. */
    private static Undelivered trouble(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return Undelivered.forNow("没有写入政府网站发布目录的权限。请联系系统管理员核查后重试。", failed);
        }
        return Undelivered.forNow("写入政府网站发布目录失败。请联系系统管理员核查后重试。", failed);
    }

    @Override
    public void close() {}
}
