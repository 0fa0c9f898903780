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
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that publishes one record and dies at one point, for good: no file is closed and nothing is tidied up. */
public final class Killed {

    /** Where it dies: before and after each thing that stays. */
    enum Point {
        BEFORE_IT_IS_STORED,
        BEFORE_THE_FIRST_EFFECT,
        BETWEEN_DATA_AND_PAGE,
        BEFORE_IT_IS_RECORDED,
        BEFORE_THE_ANSWER
    }

    private Killed() {}

    /** Says so as it goes: an exit of this kind is the death that was asked for. */
    static final int DEAD = 137;

    public static void main(String[] values) throws IOException {
        Path desk = Path.of(values[0]);
        Point point = Point.valueOf(values[1]);
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(desk.resolve("settings")));
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(values[2]);
        database.setUser(values[3]);
        Map<String, String> portal = new LinkedHashMap<>();
        settings.forEach((key, value) -> portal.put(key.toString(), value.toString()));
        Works works = new Works(database, new Printed(desk), portal, Clock.systemUTC(), new Death(point));
        CanonicalRecord record = CanonicalRecord.read(Files.readAllBytes(desk.resolve("record")));
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
                            whole.official()));
        }

        private void bring(Connector connector, Parcel parcel, Hold hold) {
            dieIf(point == Point.BEFORE_THE_FIRST_EFFECT);
            if (point == Point.BETWEEN_DATA_AND_PAGE && connector instanceof Filling) {
                List<Parcel.Item> data = parcel.items().stream()
                        .takeWhile(item -> !item.path().endsWith(".html"))
                        .toList();
                connector.bring(new Parcel(parcel.edition(), parcel.record(), true, data, List.of()), hold);
                dieIf(true);
            }
            connector.bring(parcel, hold);
            dieIf(point == Point.BEFORE_IT_IS_RECORDED);
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
            super(null, null, (View) null, null);
            this.desk = desk;
        }

        static void print(
                Path desk, StandingPages pages, Edition edition, CanonicalRecord record, List<Version> history)
                throws IOException {
            Files.writeString(file(desk, edition, history), pages.report(edition, record, history));
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
            try {
                return Files.readString(file(desk, edition, history), StandardCharsets.UTF_8);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }
    }
}
