package cn.nianbao.review.watch;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What pages show of the looks after publication. */
@Named("sightings")
@RequestScoped
public class Sightings {

    /** What differs is told in the report's own words, which are none of an operator's business. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private final Caller caller;
    private final Clock clock;

    Sightings(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An address as a page shows it; empty strings where there is nothing to say.
     *
     * @param report the id of the case whose page tells more
     * @param name the report's agency and year
     * @param finding null where all is well
     * @param looked when it was last seen
     * @param since since when it is amiss
     * @param soon whether somebody is about to look again
     */
    public record Sighting(
            String report,
            String name,
            String address,
            Finding finding,
            String said,
            String looked,
            String since,
            boolean soon) {}

    /** The addresses of a report that was once public, what is amiss first; none on the page of a version that is not the newest. */
    public List<Sighting> of(ReportCase report) {
        boolean newest = report.isOver() && Cases.isNewest(report);
        return newest
                ? Watched.of(report.agency(), report.year()).stream()
                        .map(watched -> sighting(watched, "", watched.said()))
                        .sorted(Comparator.comparing(line -> line.finding() == null))
                        .toList()
                : List.of();
    }

    /** Whether the person before the page may have it looked at again. */
    public boolean mayHurry(ReportCase report) {
        return caller.is(Role.STAFF, report.agency())
                || caller.is(Role.INFORMANT, report.agency())
                || caller.is(Role.OFFICE, Agency.of(report.agency()).parent());
    }

    /** All that is amiss, for an operator; nothing of what the reports say. */
    public List<Sighting> amiss() {
        return named(Watched.amiss());
    }

    /** What is amiss among the reports that the person before the page may read. */
    public List<Sighting> mine() {
        return named(Watched.amiss(caller.mayRead()));
    }

    /** Alarms first, then what has been so longest. */
    private List<Sighting> named(List<Watched> amiss) {
        Map<String, Agency> agencies =
                Agency.byCode(amiss.stream().map(Watched::agency).toList());
        return amiss.stream()
                .sorted(Comparator.comparing(
                        watched -> !watched.finding().orElseThrow().isAlarm()))
                .map(watched -> sighting(
                        watched,
                        agencies.get(watched.agency()).name() + " " + watched.year() + " 年度报告",
                        QUOTED.matcher(watched.said() == null ? "" : watched.said())
                                .replaceAll("“（内容略）”")))
                .toList();
    }

    private Sighting sighting(Watched watched, String name, String said) {
        return new Sighting(
                watched.caseId().toString(),
                name,
                watched.address(),
                watched.finding().orElse(null),
                said == null ? "" : said,
                watched.lookedAt().map(Words::time).orElse(""),
                watched.since() == null ? "" : Words.time(watched.since()),
                !watched.nextAt().isAfter(clock.instant()));
    }
}
