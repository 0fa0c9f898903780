package cn.nianbao.review.console.home;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Ahead;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.deputy.Seats;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the lines of a list; it asks as often for fifty reports as for one. */
@ApplicationScoped
class Lines {

    /** More names than these say no more than the role does. */
    private static final int MOST_NAMES = 2;

    private final History history;
    private final ReportProcess process;
    private final Deadlines deadlines;

    Lines(History history, ReportProcess process, Deadlines deadlines) {
        this.history = history;
        this.process = process;
        this.deadlines = deadlines;
    }

    /** A line for each report, in the same order, by its id. */
    Map<UUID, Line> of(Collection<ReportCase> reports) {
        Map<UUID, Line> lines = new LinkedHashMap<>();
        if (reports.isEmpty()) {
            return lines;
        }
        Map<String, Agency> agencies =
                Agency.byCode(reports.stream().map(ReportCase::agency).toList());
        Seats seats = Seats.of(holders(agencies.values()), deadlines.today());
        List<UUID> open = reports.stream()
                .filter(report -> !report.isOver())
                .map(ReportCase::id)
                .toList();
        Map<UUID, ReviewPolicy> policies = process.policies(open);
        List<Standing> standings = Standing.of(reports, agencies, history.openReturns(reports), deadlines.today());
        int at = 0;
        for (ReportCase report : reports) {
            Line line = new Line(
                    standings.get(at++),
                    names(report, agencies.get(report.agency()), seats),
                    Ahead.of(report, policies.get(report.id())));
            lines.put(report.id(), line);
        }
        return lines;
    }

    /** The agencies themselves and those whose office supervises them. */
    private static List<String> holders(Collection<Agency> agencies) {
        return agencies.stream()
                .flatMap(agency -> Stream.of(agency.code(), agency.parent()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String names(ReportCase report, Agency agency, Seats seats) {
        Optional<Role> role = Role.actingIn(report.state());
        List<Actor> known =
                role.map(acting -> seats.of(acting, agency.holderOf(acting))).orElse(List.of());
        return known.size() > MOST_NAMES ? "" : known.stream().map(Actor::shown).collect(Collectors.joining("、"));
    }
}
