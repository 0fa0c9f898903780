package cn.nianbao.deploy.audit;

import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.report.CanonicalRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The heads that were written down, a file a day: {@code 2026-11-21.json}. A file is made once, for reading only, and never
 * written again; it names the hash of the file before.
 */
public record HeadFolder(Path folder) {
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.json");

    /**
     * A file of the folder.
     *
     * @param head empty where the file holds none any more
     */
    record Kept(LocalDate day, Optional<Head> head, String sha256) {}

    Path file(LocalDate day) {
        return folder.resolve(day + ".json");
    }

    /** All files, the oldest first. */
    List<Kept> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .map(HeadFolder::kept)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a head down, whole or not at all; false where its day has one. */
    boolean write(Head head) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, head.day().toString(), ".new");
            try {
                Files.write(fresh, head.bytes());
                try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("r--r--r--"));
                // a link, unlike a move, never takes another's place
                Files.createLink(file(head.day()), fresh);
                return true;
            } catch (FileAlreadyExistsException another) {
                return false;
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException failure) {
            throw new LaunchProblem("每日校验文件写不进 " + folder + "：" + failure.getMessage() + "。请检查权限和剩余空间。", failure);
        }
    }

    private static Kept kept(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            LocalDate day = LocalDate.parse(file.getFileName().toString().replace(".json", ""));
            return new Kept(
                    day, Head.read(bytes).filter(head -> head.day().equals(day)), CanonicalRecord.sha256(bytes));
        } catch (IOException failure) {
            throw new LaunchProblem("读不出每日校验文件 " + file + "：" + failure.getMessage(), failure);
        }
    }
}
