package cn.nianbao.deploy.launch;

import cn.nianbao.deploy.process.PidFile;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * One launcher at a time owns a data folder. The lock ends with its process, however that ends; the pid file beside it
 * tells others whom to ask.
 */
public final class DataFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private final FileChannel channel;
    private final PidFile pidFile;

    private DataFolder(FileChannel channel, PidFile pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    public static DataFolder own(Path folder) {
        try {
            makePrivate(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("nianbao.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new LaunchProblem("系统已在运行" + owner(folder) + "，数据文件夹 " + folder + "。要停止请运行 deploy/down。");
            }
            PidFile pidFile = pidFile(folder);
            pidFile.write(ProcessHandle.current());
            return new DataFolder(channel, pidFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a folder that nobody but this account may look into or write to, or closes the one that is there. */
    static void makePrivate(Path folder) {
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            Files.setPosixFilePermissions(folder, OWNER_ALONE);
        } catch (IOException notOurs) {
            throw new LaunchProblem(
                    "文件夹 " + folder + " 不能设为仅本账户可用（" + notOurs.getMessage() + "）。请删去它，或用 NIANBAO_DATA 另选数据文件夹。");
        }
    }

    /** The same, with no file left in it. */
    static void makeEmpty(Path folder) {
        makePrivate(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The launcher that runs on this folder now. */
    public static Optional<ProcessHandle> launcher(Path folder) {
        return pidFile(folder).living();
    }

    @Override
    public void close() {
        pidFile.delete();
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownedInThisProcess) {
            return null;
        }
    }

    private static PidFile pidFile(Path folder) {
        return new PidFile(folder.resolve("nianbao.pid"));
    }

    private static String owner(Path folder) {
        return launcher(folder).map(process -> "（进程 " + process.pid() + "）").orElse("");
    }
}
