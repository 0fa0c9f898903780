package cn.nianbao.publish.connector;

import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Portals of the city whose servers keep their files on one small disk. Started once for all tests. */
final class Brimful {

    private static Brimful brimful;

    private final Disk disk = Disk.small();
    private final Map<Kind, Map<String, String>> settings = new EnumMap<>(Kind.class);

    private Brimful() throws Exception {
        SftpServer sftp = new SftpServer(folder(Kind.SFTP));
        put(Kind.DIRECTORY, Map.of("target", folder(Kind.DIRECTORY).toString()));
        put(Kind.SFTP, Map.of("target", sftp.address(), "host-keys", sftp.fingerprint()));
        put(Kind.WEBDAV, Map.of("target", new WebDavServer(folder(Kind.WEBDAV)).address()));
        put(Kind.S3, Map.of("bucket", name(Kind.S3)));
    }

    static synchronized Brimful open() {
        if (brimful == null) {
            try {
                brimful = new Brimful();
            } catch (RuntimeException notHere) {
                throw notHere;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
        return brimful;
    }

    private void put(Kind kind, Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(changes);
        all.put("address", City.open().show(name(kind), folder(kind)));
        settings.put(kind, all);
    }

    private static String name(Kind kind) {
        return "brimful-" + City.name(kind);
    }

    private Path folder(Kind kind) {
        return disk.folder(name(kind));
    }

    Disk disk() {
        return disk;
    }

    Map<String, String> settings(Kind kind) {
        return settings.get(kind);
    }

    List<String> files(Kind kind, String below) {
        Path folder = folder(kind).resolve(below);
        return Files.isDirectory(folder) ? walk(folder).map(Path::toString).toList() : List.of();
    }

    /** Nobody's files are on it any more. */
    static synchronized void free() {
        if (brimful != null) {
            brimful.disk.free();
            brimful.settings.keySet().stream()
                    .flatMap(kind -> walk(brimful.folder(kind)))
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
