package cn.nianbao.reader.jail;

import cn.nianbao.reader.door.DraftFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a child finds the classes that this program runs with. */
final class ClassPath {

    private ClassPath() {}

    /**
     * This program's own class path; where the reader is not found there, because a class loader of the application found it,
     * every jar beside the reader's and in the folders beside its own.
     */
    static String ofReader() {
        String reader = DraftFile.class.getName().replace('.', '/') + ".class";
        boolean own = ClassLoader.getSystemResource(reader) != null;
        return own ? absolute(System.getProperty("java.class.path")) : around(codeSource());
    }

    private static Path codeSource() {
        try {
            return Path.of(DraftFile.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The child runs in another folder. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String around(Path reader) {
        Path folder = reader.getParent();
        try (Stream<Path> beside = Files.list(folder.getParent())) {
            List<Path> folders = beside.filter(Files::isDirectory).sorted().toList();
            return Stream.concat(Stream.of(reader), folders.stream().map(each -> each.resolve("*")))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
