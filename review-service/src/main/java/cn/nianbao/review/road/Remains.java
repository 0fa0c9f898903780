package cn.nianbao.review.road;

import cn.nianbao.report.Report;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.ApprovedRecord.Publishable;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What may be left of a report on a portal that people fill by hand: wherever one of its versions was registered, whichever
 * address is registered as the one it was taken from. A correction that was called off may have been put there before its hour.
 */
@ApplicationScoped
class Remains {

    private final UploadedPage uploaded;

    Remains(UploadedPage uploaded) {
        this.uploaded = uploaded;
    }

    /** @param calledOff what was never read back there; null for what was public */
    private record Place(String address, Report calledOff) {}

    /** @throws Standstill where a version of it can still be read */
    void demandNone(Publishable removal) {
        QuarkusTransaction.requiringNew().call(() -> places(removal)).forEach(place -> {
            if (place.calledOff() == null) {
                uploaded.demandGone(place.address());
            } else {
                uploaded.demandNot(place.address(), place.calledOff());
            }
        });
    }

    private static List<Place> places(Publishable removal) {
        return Cases.registered(removal.agency(), removal.year()).stream()
                .map(report -> new Place(
                        report.address().orElseThrow(),
                        report.state() == Step.ABANDONED
                                ? Revision.newest(report.id())
                                        .map(Revision::report)
                                        .orElse(null)
                                : null))
                .distinct()
                .toList();
    }
}
