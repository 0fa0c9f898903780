package cn.nianbao.publish.connector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A city with a portal of each kind: real servers on loopback, each filling a folder of its own, and one web server that
 * shows those folders to the public. Started once for all tests.
 */
final class City {

    static final String USER = "bringer";
    static final String SECRET = "只在这里用的口令 0";

    private static City city;

    private final Path root;
    private final WebServer web;
    private final SftpServer sftp;
    private final WebDavServer webDav;
    private final S3Server s3;
    private final Receiver receiver;

    private City() throws Exception {
        root = Files.createTempDirectory("city");
        for (ConnectorSettings.Kind kind : ConnectorSettings.Kind.values()) {
            Files.createDirectories(folder(kind));
        }
        web = new WebServer(root);
        sftp = new SftpServer(folder(ConnectorSettings.Kind.SFTP));
        webDav = new WebDavServer(folder(ConnectorSettings.Kind.WEBDAV));
        s3 = new S3Server(root, name(ConnectorSettings.Kind.S3));
        receiver = new Receiver(folder(ConnectorSettings.Kind.WEBHOOK), SECRET);
    }

    static synchronized City open() {
        if (city == null) {
            try {
                city = new City();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
        return city;
    }

    /** A new folder that the public does not see. */
    Path desk() {
        try {
            return Files.createTempDirectory("desk");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Shows another folder to the public too; says where. */
    String show(String name, Path folder) {
        try {
            Files.createSymbolicLink(root.resolve(name), folder);
            return web.address() + name + "/";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Receiver receiver() {
        return receiver;
    }

    /** The configuration of the portal of a kind, by key, under the kind's own name. */
    Map<String, String> settings(ConnectorSettings.Kind kind) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("kind", kind.name());
        settings.put("address", web.address() + name(kind) + "/");
        settings.put("user", USER);
        settings.put("secret", SECRET);
        settings.put("target", target(kind));
        switch (kind) {
            case SFTP -> settings.put("host-keys", sftp.fingerprint());
            case S3 -> settings.put("bucket", name(kind));
            case DIRECTORY, WEBDAV, WEBHOOK -> {}
        }
        return settings;
    }

    private String target(ConnectorSettings.Kind kind) {
        return switch (kind) {
            case DIRECTORY -> folder(kind).toString();
            case SFTP -> sftp.address();
            case WEBDAV -> webDav.address();
            case S3 -> s3.address();
            case WEBHOOK -> receiver.address();
        };
    }

    /** Long enough for a bucket too. */
    static String name(ConnectorSettings.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "-portal";
    }

    Path folder(ConnectorSettings.Kind kind) {
        return root.resolve(name(kind));
    }

    /** What the public finds at a path of a portal. */
    Optional<byte[]> shown(ConnectorSettings.Kind kind, String path) {
        return web.read(name(kind) + "/" + path);
    }

    /** Every file of a portal below a path, by path. */
    List<String> files(ConnectorSettings.Kind kind, String below) {
        Path folder = folder(kind).resolve(below);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder(kind).relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
