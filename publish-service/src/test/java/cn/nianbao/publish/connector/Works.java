package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Press;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.report.CanonicalRecord;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The connectors put together by hand, as one server would: on a database, for the portals of a configuration. */
final class Works {

    private final DataSource database;
    private final Clock clock;
    final Portals portals;
    final Deliveries deliveries;
    final Holds holds;
    private final Round round;

    Works(DataSource database, StandingPages pages, Map<String, String> settings, Clock clock, Breakage breakage) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(ConnectorSettings.class)
                .withMapping(DeliverySettings.class)
                .build();
        DeliverySettings delivery = config.getConfigMapping(DeliverySettings.class);
        this.database = database;
        this.clock = clock;
        this.portals = breakage.portals(new Portals(config.getConfigMapping(ConnectorSettings.class), delivery, clock));
        this.deliveries = breakage.deliveries(database, portals);
        this.holds = new Holds(database, delivery, clock);
        this.round =
                new Round(portals, holds, deliveries, new Packing(Press.editions(database), pages), delivery, clock);
    }

    /** What a test puts in the way of the parts. */
    interface Breakage {

        Breakage NONE = new Breakage() {};

        default Portals portals(Portals portals) {
            return portals;
        }

        default Deliveries deliveries(DataSource database, Portals portals) {
            return new Deliveries(database, portals);
        }
    }

    /** The configuration of one portal under its name. */
    static Map<String, String> settings(String name, Map<String, String> place) {
        Map<String, String> settings = new HashMap<>();
        place.forEach((key, value) -> settings.put("nianbao.connectors." + name + "." + key, value));
        return settings;
    }

    /** Stores an edition with what is owed to it, in one transaction. */
    Edition publish(CanonicalRecord record, Runnable beforeCommit) {
        try (OneTransaction transaction = new OneTransaction(database)) {
            Deliveries inside = new Deliveries(transaction, portals);
            Outbox noting = new Outbox(portals, inside, clock);
            Edition edition = Press.publish(transaction, clock, record, noting::published, noting::sentAgain);
            beforeCommit.run();
            transaction.commit();
            return edition;
        }
    }

    /** Goes round until nothing is due. */
    void deliver() {
        while (round.go()) {}
    }

    boolean goOnce() {
        return round.go();
    }

    List<Delivery> of(Edition edition) {
        return of(edition.key());
    }

    List<Delivery> of(EditionKey key) {
        return deliveries.of(key);
    }
}
