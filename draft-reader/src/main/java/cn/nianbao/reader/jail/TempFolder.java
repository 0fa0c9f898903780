package cn.nianbao.reader.jail;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The one folder that a child works in. It goes with the child: who is killed tidies nothing up. */
final class TempFolder {

    private TempFolder() {}

    /** @throws ReadingFault where the system gives no room for one */
    static Path make() {
        try {
            return Files.createTempDirectory("nianbao-reader-");
        } catch (IOException noRoom) {
            throw new ReadingFault("ReaderNotStarted", noRoom.toString());
        }
    }

    /** Deletes what can be deleted. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, IOException halfway) throws IOException {
                    Files.deleteIfExists(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException busy) {
            // a folder of temporary files that is left is for the system to sweep
        }
    }
}
