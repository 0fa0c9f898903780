package cn.nianbao.publish.connector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The city's portals that are configured, each with its connector and its official address. */
@ApplicationScoped
class Portals {

    private final Map<String, Portal> portals = new TreeMap<>();

    Portals(ConnectorSettings settings, DeliverySettings delivery, Clock clock) {
        settings.places().forEach((name, place) -> portals.put(name, Portal.of(name, place, delivery, clock)));
    }

    Portal of(String name) {
        return portals.get(name);
    }

    Set<String> names() {
        return portals.keySet();
    }

    /** Those that an agency's reports belong to. */
    Set<String> serving(String agencyCode) {
        return portals.entrySet().stream()
                .filter(portal -> portal.getValue().serves(agencyCode))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
