package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Version;
import cn.nianbao.publish.opendata.Downloads;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.inject.Vetoed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that publishes one record and dies at one point, for good: no file is closed and nothing is tidied up. */
public final class Killed {

    /**
     * Where it dies: before and after each thing that stays. Half way, the data are there and the page is not; of a removal, the
     * notice is there and the data are not gone.
     */
    enum Point {
        BEFORE_IT_IS_STORED,
        BEFORE_THE_FIRST_EFFECT,
        HALF_WAY,
        BEFORE_IT_IS_RECORDED,
        BEFORE_THE_ANSWER
    }

    private Killed() {}

    /** Says so as it goes: an exit of this kind is the death that was asked for. */
    static final int DEAD = 137;

    public static void main(String[] values) throws IOException {
        Path desk = Path.of(values[0]);
        Path own = Path.of(values[1]);
        Point point = Point.valueOf(values[2]);
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(own.resolve("settings")));
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(values[3]);
        database.setUser(values[4]);
        Map<String, String> portal = new LinkedHashMap<>();
        settings.forEach((key, value) -> portal.put(key.toString(), value.toString()));
        Works works = new Works(database, new Printed(desk), portal, Clock.systemUTC(), new Death(point));
        CanonicalRecord record = CanonicalRecord.read(Files.readAllBytes(own.resolve("record")));
        works.publish(record, () -> dieIf(point == Point.BEFORE_IT_IS_STORED));
        works.deliver();
    }

    private static void dieIf(boolean now) {
        if (now) {
            Runtime.getRuntime().halt(DEAD);
        }
    }

    /** Dies in the middle of a round. */
    private record Death(Point point) implements Works.Breakage {

        @Override
        public Portals portals(Portals portals) {
            String name = portals.names().iterator().next();
            Portal whole = portals.of(name);
            return new OnePortal(
                    name,
                    new Portal(
                            whole.agencies(),
                            (parcel, hold) -> bring(whole.connector(), parcel, hold),
                            whole.official(),
                            whole.target()));
        }

        private void bring(Connector connector, Parcel parcel, Hold hold) {
            dieIf(point == Point.BEFORE_THE_FIRST_EFFECT);
            if (point == Point.HALF_WAY && connector instanceof Filling) {
                connector.bring(half(parcel), hold);
                dieIf(true);
            }
            connector.bring(parcel, hold);
            dieIf(point == Point.BEFORE_IT_IS_RECORDED);
        }

        private static Parcel half(Parcel parcel) {
            List<Parcel.Item> done = parcel.record().isEmpty()
                    ? parcel.items()
                    : parcel.items().stream()
                            .takeWhile(item -> !item.path().endsWith(".html"))
                            .toList();
            return new Parcel(parcel.edition(), parcel.record(), true, done, List.of());
        }

        @Override
        public Deliveries deliveries(DataSource database, Portals portals) {
            return new Deliveries(database, portals) {
                @Override
                void delivered(Held report, Due due, Instant now) {
                    super.delivered(report, due, now);
                    dieIf(point == Point.BEFORE_THE_ANSWER);
                }
            };
        }
    }

    /** The one portal of a configuration. */
    @Vetoed
    private static final class OnePortal extends Portals {

        private final String name;
        private final Portal portal;

        OnePortal(String name, Portal portal) {
            super(Map::of, null, null);
            this.name = name;
            this.portal = portal;
        }

        @Override
        Portal of(String asked) {
            return portal;
        }

        @Override
        java.util.Set<String> names() {
            return java.util.Set.of(name);
        }

        @Override
        java.util.Set<String> serving(String agencyCode) {
            return names();
        }
    }

    /** Pages that were printed beforehand, because this process has no template engine. */
    @Vetoed
    static final class Printed extends StandingPages {

        private final Path desk;

        Printed(Path desk) {
            super(null, null, (View) null, null, null);
            this.desk = desk;
        }

        static void print(
                Path desk, StandingPages pages, Edition edition, CanonicalRecord record, List<Version> history)
                throws IOException {
            Files.writeString(file(desk, edition, history), pages.report(edition, record, history));
        }

        static void print(Path desk, StandingPages pages, Edition removal) throws IOException {
            Files.writeString(file(desk, removal), pages.notice(removal));
        }

        private static Path file(Path desk, Edition removal) {
            return desk.resolve("notice-" + removal.key().version());
        }

        private static Path file(Path desk, Edition edition, List<Version> history) {
            return desk.resolve("page-" + edition.key().version() + "-" + history.size());
        }

        /** Nobody reads in them here: that each arrives whole is what counts. */
        @Override
        public Rendition beside(Edition edition, CanonicalRecord record, Form form) {
            return form.isHeavy() || form == Form.RECEIPT
                    ? Rendition.of(form.mediaType(), form.ending() + " of " + edition.key())
                    : Downloads.make(form, record);
        }

        @Override
        public String report(Edition edition, CanonicalRecord record, List<Version> history) {
            return read(file(desk, edition, history));
        }

        @Override
        public String notice(Edition removal) {
            return read(file(desk, removal));
        }

        private static String read(Path page) {
            try {
                return Files.readString(page, StandardCharsets.UTF_8);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        @Override
        public String list(String agencyCode, List<Edition> editions) {
            return editions.stream()
                    .filter(edition -> !edition.isWithdrawal())
                    .map(edition -> "<a href=\"" + edition.key().newestPage() + "\">" + edition.title() + "</a>")
                    .collect(Collectors.joining());
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }
    }
}
