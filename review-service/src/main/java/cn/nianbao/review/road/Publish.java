package cn.nianbao.review.road;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.road.ApprovedRecord.Publishable;
import cn.nianbao.review.road.OfficialPlaces.Place;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 发布: the approved record, made anew, goes to publish-service under its report and version, and from there to the city's
 * portals, which is waited for. What an informant has put on the net by hand only has to be read back.
 */
@ApplicationScoped
class Publish implements AutomaticStep {

    private final OfficialPlaces places;
    private final ReportProcess process;
    private final ApprovedRecord approved;
    private final Clock clock;

    Publish(OfficialPlaces places, ReportProcess process, ApprovedRecord approved, Clock clock) {
        this.places = places;
        this.process = process;
        this.approved = approved;
        this.clock = clock;
    }

    @Override
    public Work.Kind kind() {
        return Work.Kind.PUBLISH;
    }

    @Override
    public void perform(Work work, String worker) {
        Publishable report = approved.of(work.caseId());
        if (report.byHand().isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> done(work, worker));
            return;
        }
        demandDelivered(work, report);
        QuarkusTransaction.requiringNew().run(() -> done(work, worker));
    }

    /** Sent in at the first attempt and when an operator sets it going again; after that it is only looked after. */
    private void demandDelivered(Work work, Publishable report) {
        List<Place> brought = Optional.of(work)
                .filter(again -> again.failures() > 0)
                .flatMap(again -> places.of(report))
                .orElseGet(() -> places.publish(report));
        keep(work, brought);
        List<Place> failed = brought.stream().filter(Place::isFailed).toList();
        if (!failed.isEmpty()) {
            throw new Standstill(failed.stream()
                    .map(place -> Arrivals.late(place.connector(), report.withdrawal()) + "：" + place.trouble())
                    .collect(Collectors.joining()));
        }
        if (!brought.stream().allMatch(Place::isDelivered)) {
            throw new NotYet("正在送往政府网站");
        }
    }

    /** People wait for it as well, and want to know what for. */
    private void keep(Work work, List<Place> brought) {
        QuarkusTransaction.requiringNew().run(() -> {
            demandUnderWay(work);
            Arrival.keep(work.caseId(), brought, clock.instant());
        });
    }

    /** What a removal has overtaken is not brought anywhere any more. */
    private static void demandUnderWay(Work work) {
        if (ReportCase.locked(work.caseId()).orElseThrow().isOver()) {
            throw new TaskGone();
        }
    }

    private void done(Work work, String worker) {
        // the case before the engine, always: two locks in two orders wait for each other
        ReportCase.locked(work.caseId()).orElseThrow();
        process.done(work, worker);
    }
}
