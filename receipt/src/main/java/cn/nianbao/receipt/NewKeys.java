package cn.nianbao.receipt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a pair of keys for each algorithm. Private halves are readable by their owner alone from their first byte on. */
public final class NewKeys {

    private NewKeys() {}

    /**
     * Writes the keys into a folder, which is made where it is missing. A file that is there is never overwritten.
     *
     * @return the public halves
     */
    public static List<VerificationKey> into(Path folder) throws UnusableKey {
        try {
            Files.createDirectories(folder);
            List<VerificationKey> made = new ArrayList<>();
            for (Algorithm algorithm : Algorithm.values()) {
                SigningKey key = SigningKey.generate(algorithm);
                String name = key.publicHalf().id();
                write(folder.resolve(algorithm.prefix() + ".pem"), key.pem(), "rw-------");
                write(folder.resolve(name + ".pub.pem"), key.publicHalf().pem(), "rw-r--r--");
                made.add(key.publicHalf());
            }
            return made;
        } catch (FileAlreadyExistsException taken) {
            throw new UnusableKey("已有密钥文件 " + taken.getFile() + "，不会覆盖；轮换时请先把旧私钥移到安全的地方，公钥留在原处");
        } catch (IOException closed) {
            throw new UnusableKey("写不进文件夹 " + folder + "；请核对路径和权限");
        }
    }

    private static void write(Path file, String text, String permissions) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> onlyNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(file, onlyNew, attributes)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
