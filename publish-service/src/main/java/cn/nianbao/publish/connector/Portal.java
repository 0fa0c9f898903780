package cn.nianbao.publish.connector;

import cn.nianbao.publish.connector.ConnectorSettings.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * One of the city's portals: who belongs there, how it is filled, where it is read.
 *
 * @param agencies empty for all
 * @param target what is filled, without what may be secret in an address
 */
record Portal(Optional<Set<String>> agencies, Connector connector, Official official, String target) {

    boolean serves(String agencyCode) {
        return agencies.map(codes -> codes.contains(agencyCode)).orElse(true);
    }

    /** @throws IllegalStateException with the name of the setting that is missing or wrong, before anything is served */
    static Portal of(String name, Place place, DeliverySettings delivery, Clock clock) {
        Asked asked = new Asked(name, place);
        asked.demandSafe(place.address(), "address");
        Wire wire = new Wire(delivery.answer());
        Connector connector =
                switch (place.kind()) {
                    case DIRECTORY -> {
                        Path folder = Path.of(place.target());
                        yield new Filling(() -> new Folder(folder));
                    }
                    case SFTP -> new Filling(sftp(place, asked, delivery));
                    case WEBDAV -> {
                        URI root = asked.demandSafe(URI.create(place.target()), "target");
                        String user = asked.demand(place.user(), "user");
                        String password = asked.secret();
                        yield new Filling(() -> new WebDav(wire, root, user, password));
                    }
                    case S3 -> {
                        URI service = asked.demandSafe(URI.create(place.target()), "target");
                        String bucket = asked.demand(place.bucket(), "bucket");
                        String key = asked.demand(place.user(), "user");
                        String secret = asked.secret();
                        yield new Filling(
                                () -> Bucket.of(service, place.region(), bucket, key, secret, delivery.answer()));
                    }
                    case WEBHOOK ->
                        new Webhook(
                                wire, asked.demandSafe(URI.create(place.target()), "target"), asked.secret(), clock);
                };
        return new Portal(
                place.agencies(),
                connector,
                new Official(wire, place.address(), place.page()),
                withoutSecrets(place.target()));
    }

    /** An address may bear a key behind its question mark, or a password before its host. */
    private static String withoutSecrets(String target) {
        return target.contains("://") ? target.replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//") : target;
    }

    private static Sftp sftp(Place place, Asked asked, DeliverySettings delivery) {
        return new Sftp(
                URI.create(place.target()),
                asked.demand(place.user(), "user"),
                place.keyFile().isPresent() ? Optional.empty() : Optional.of(asked.secret()),
                place.keyFile(),
                asked.demand(place.hostKeys(), "host-keys"),
                delivery.answer());
    }

    /** A portal's settings, asked for by name. */
    private record Asked(String name, Place place) {

        <T> T demand(Optional<T> setting, String key) {
            return setting.orElseThrow(() -> wrong(key, "没有填写"));
        }

        String secret() {
            return place.secretFile().map(this::read).orElseGet(() -> demand(place.secret(), "secret"));
        }

        private String read(Path file) {
            try {
                return Files.readString(file).strip();
            } catch (IOException unreadable) {
                throw wrong("secret-file", "读不出");
            }
        }

        /** Secrets and reports travel in the clear on this machine at most. */
        URI demandSafe(URI address, String key) {
            boolean local = "127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost());
            if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && local)) {
                throw wrong(key, "须是 https 地址");
            }
            return address;
        }

        private IllegalStateException wrong(String key, String what) {
            return new IllegalStateException("配置项 nianbao.connectors." + name + "." + key + " " + what);
        }
    }
}
