package cn.nianbao.review.watch;

import cn.nianbao.review.watch.Column.Link;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns 政府信息公开年报 as they list reports now. Read once for all reports of a round, not once for each. */
@Singleton
class Columns {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50;

    private final WatchSettings settings;
    private final Reading reading;
    private final Clock clock;
    private final Map<URI, Listed> read = new LinkedHashMap<>();

    Columns(WatchSettings settings, Reading reading, Clock clock) {
        this.settings = settings;
        this.reading = reading;
        this.clock = clock;
    }

    private record Listed(List<Link> links, Instant at) {}

    /** What the columns of the report's host list; empty where it has none, or where one of them cannot be read now. */
    Optional<List<Link>> of(Glance glance, Requests counted) {
        List<URI> columns = settings.columns().orElse(List.of()).stream()
                .map(column ->
                        column.replace("{agency}", glance.agency()).replace("{year}", String.valueOf(glance.year())))
                .map(URI::create)
                .filter(column -> column.getAuthority().equals(glance.address().getAuthority()))
                .toList();
        List<Link> links = new ArrayList<>();
        for (URI column : columns) {
            Optional<List<Link>> listed = listed(column, counted);
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            links.addAll(listed.get());
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(links);
    }

    /** Whoever asks to look again means now. */
    synchronized void forget() {
        read.clear();
    }

    private synchronized Optional<List<Link>> listed(URI column, Requests counted) {
        Listed known = read.get(column);
        Instant now = clock.instant();
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return Optional.of(known.links());
        }
        Optional<List<Link>> links = turned(column, counted);
        links.ifPresent(found -> read.put(column, new Listed(found, now)));
        if (read.size() > REMEMBERED) {
            read.keySet().remove(read.keySet().iterator().next());
        }
        return links;
    }

    private Optional<List<Link>> turned(URI column, Requests counted) {
        List<Link> links = new ArrayList<>();
        Set<URI> turned = new HashSet<>();
        Optional<URI> next = Optional.of(column);
        while (next.isPresent() && turned.size() < settings.columnPages() && turned.add(next.get())) {
            if (!(reading.read(next.get(), counted) instanceof Answer.Page page)) {
                return Optional.empty();
            }
            Column list = Column.of(page);
            links.addAll(list.links());
            next = list.next().filter(to -> to.getAuthority().equals(column.getAuthority()));
        }
        return Optional.of(links);
    }
}
