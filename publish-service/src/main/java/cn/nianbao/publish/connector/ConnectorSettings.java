package cn.nianbao.publish.connector;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The city's portals that are filled from here, by name. Without any, our own column is the official place. */
@ConfigMapping(prefix = "nianbao.connectors")
public interface ConnectorSettings {

    @WithParentName
    Map<String, Place> places();

    /** One portal, and how it is reached. */
    interface Place {

        Kind kind();

        /** Codes of the agencies whose reports belong there. Without any, those of all. */
        Optional<Set<String>> agencies();

        /**
         * Official base address of what is filled: the public reads our {@code /reports/…} below it, and so do we before a
         * report counts as delivered.
         */
        URI address();

        /**
         * Where the newest page of a report is read, with {@code {code}} and {@code {year}} in it, for a portal that puts
         * the report into a page of its own. Without it, {@code address/reports/{code}/{year}/index.html}.
         */
        Optional<String> page();

        /**
         * What is filled: a folder; {@code sftp://host:port/folder}; the address of a WebDAV folder, of an S3 service or of
         * a webhook. Whatever leaves the machine over HTTP goes over TLS.
         */
        String target();

        /** Account of SFTP and WebDAV, access key of S3. */
        Optional<String> user();

        /** Password, secret key, or the key that a webhook is signed with. A file is the better place for it. */
        Optional<String> secret();

        /** A file that holds the secret alone. */
        Optional<Path> secretFile();

        /** A private key for SFTP, in a file, instead of a password. */
        Optional<Path> keyFile();

        /** Fingerprints of the SFTP server's key, such as {@code SHA256:…}: to any other server nothing is said. */
        Optional<Set<String>> hostKeys();

        /** Bucket of S3. */
        Optional<String> bucket();

        /** Region that requests to S3 are signed for; services of one place only take any. */
        @WithDefault("us-east-1")
        String region();
    }

    /** The ways to bring a report somewhere. */
    enum Kind {
        DIRECTORY,
        SFTP,
        WEBDAV,
        S3,
        WEBHOOK
    }
}
