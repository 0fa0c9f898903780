package cn.nianbao.review.watch;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.review.watch.Glance.Expected;
import cn.nianbao.workflow.Step;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the database knows of the rounds: which address is due, who has taken it, and what was seen. Servers share the rounds
 * by taking rows that no other holds; a look that was lost with its server is taken again after a while.
 */
@Singleton
class Rounds {

    private static final Duration LOST_AFTER = Duration.ofMinutes(10);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final Clock clock;
    private final WatchSettings settings;
    private final RoadSettings road;
    private final NextLook next;
    private final History history;

    Rounds(Clock clock, WatchSettings settings, RoadSettings road, NextLook next, History history) {
        this.clock = clock;
        this.settings = settings;
        this.road = road;
        this.next = next;
        this.history = history;
    }

    /** Takes up the addresses of what became public since, and of what was taken down. */
    @Transactional
    void takeUp() {
        Roll.takeUp(portal(), clock.instant().plus(settings.first()));
    }

    /** The address that is due longest and whose portal may be asked, for this server alone; empty where none is. */
    @Transactional
    Optional<UUID> take() {
        Instant now = clock.instant();
        return Roll.due(now).map(watched -> {
            watched.lookAgain(now.plus(LOST_AFTER));
            Roll.rest(watched.host(), now.plus(turns(1)));
            return watched.id();
        });
    }

    /** What ought to be at an address that was taken. */
    @Transactional
    Glance glance(UUID taken) {
        Watched watched = Watched.locked(taken);
        ReportCase newest = Cases.newestEnded(watched.agency(), watched.year());
        Agency agency = Agency.of(watched.agency());
        Set<String> addresses = Roll.addresses(newest.id(), portal());
        boolean down = newest.state() == Step.WITHDRAWN;
        Expected elsewhere = addresses.contains(watched.address()) ? Expected.SHOWN : Expected.REPLACED;
        return new Glance(
                watched.id(),
                agency.code(),
                List.of(agency.name(), agency.facts().shortName()),
                watched.year(),
                URI.create(watched.address()),
                newest.id(),
                down
                        ? null
                        : Revision.newest(newest.id()).orElseThrow().record().report(),
                down ? Expected.GONE : elsewhere,
                watched.address().startsWith(portal() + "/"),
                addresses.stream().map(URI::create).map(Addresses::key).collect(Collectors.toSet()));
    }

    /** Writes down what was seen; what is found amiss, and what is well again, is told once in the report's record. */
    @Transactional
    void keep(Glance glance, Seen seen, int requests) {
        Instant now = clock.instant();
        ReportCase report = ReportCase.locked(glance.report()).orElseThrow();
        Watched watched = Watched.locked(glance.watched());
        if (seen.away() != null) {
            keepAway(report, watched, seen.away(), now);
            return;
        }
        tell(report, watched, seen, now);
        watched.lookAgain(next.after(seen.finding() == null, now));
        Roll.answered(watched.host(), now.plus(turns(requests)));
    }

    private void keepAway(ReportCase report, Watched watched, Seen.Away away, Instant now) {
        int times = watched.wasAway();
        if (times >= settings.awayBeforeAlarm() && watched.finding().isEmpty()) {
            tell(report, watched, Seen.of(Finding.UNREACHABLE, away.why() + "，连续 " + times + " 次"), now);
        }
        int silent = Roll.silent(watched.host());
        Duration rest = Duration.ofMinutes(1L << Math.min(silent, 6));
        Duration shortest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
        Roll.rest(watched.host(), now.plus(away.pause().orElse(shortest)));
        watched.lookAgain(now.plus(shortest));
    }

    private void tell(ReportCase report, Watched watched, Seen seen, Instant now) {
        Optional<Finding> before = watched.finding();
        if (!watched.saw(seen, report.id(), now)) {
            return;
        }
        Change.keep(watched, now);
        if (before.equals(watched.finding())) {
            return;
        }
        String hash = Revision.newest(report.id()).map(Revision::hash).orElse(null);
        EntryKind kind = seen.finding() == null ? EntryKind.FOUND_WELL : EntryKind.FOUND_AMISS;
        String words = seen.finding() == null ? "" : "：" + seen.finding().cause() + "，" + seen.said();
        history.append(report, new Deed(kind, report.state(), hash, watched.address() + words), History.SYSTEM);
    }

    private Duration turns(int requests) {
        return Duration.ofMinutes(1).multipliedBy(Math.max(1, requests)).dividedBy(settings.perMinute());
    }

    private String portal() {
        return road.portal().toString().replaceFirst("/$", "");
    }
}
