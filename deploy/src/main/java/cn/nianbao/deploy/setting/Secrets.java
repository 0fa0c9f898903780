package cn.nianbao.deploy.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The generated passwords of one data folder, kept in a file that only its owner may read.
 *
 * <p>A key that an older file lacks is added; what is there is never changed, because the database knows it.
 */
public final class Secrets {

    /** What each password opens. */
    public enum Key {
        POSTGRES,
        KEYCLOAK_DATABASE,
        REVIEW_OWNER,
        AUDITOR,
        REVIEW_DATABASE,
        PUBLISH_DATABASE,
        KEYCLOAK_ADMIN,
        CONSOLE_CLIENT,
        REVIEW_CLIENT,
        CONSOLE_COOKIE
    }

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    public static Secrets open(Path file) {
        try {
            Properties values = read(file);
            if (addMissing(values)) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String get(Key key) {
        return values.getProperty(key.name());
    }

    private static Properties read(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        return values;
    }

    private static boolean addMissing(Properties values) {
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (Key key : Key.values()) {
            if (values.getProperty(key.name()) == null) {
                byte[] bytes = new byte[33];
                random.nextBytes(bytes);
                values.setProperty(key.name(), Base64.getUrlEncoder().encodeToString(bytes));
                added = true;
            }
        }
        return added;
    }

    /** Written beside and moved, so that a crash never leaves half a file. */
    private static void write(Path file, Properties values) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            values.store(writer, null);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
