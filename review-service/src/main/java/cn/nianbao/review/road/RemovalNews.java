package cn.nianbao.review.road;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.RemovalOrdered;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deadline.Letter;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/**
 * Tells an agency's staff, approver and informant that their report was taken down at once, by whom and what went with it, on
 * every way they can be reached. Once, and beside the removal: what cannot be delivered is logged, and the task to sign waits in
 * the approver's list all the same.
 */
@Singleton
class RemovalNews {

    private static final Logger LOG = Logger.getLogger(RemovalNews.class);
    private static final List<Role> WHOM = List.of(Role.STAFF, Role.APPROVER, Role.INFORMANT);

    private final MailSettings settings;
    private final List<Carrier> carriers;
    private final ExecutorService threads;

    RemovalNews(MailSettings settings, @All List<Carrier> carriers, ExecutorService threads) {
        this.settings = settings;
        this.carriers = carriers;
        this.threads = threads;
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RemovalOrdered removal) {
        threads.execute(() -> tell(removal));
    }

    private record News(Letter letter, List<Delivery> deliveries) {}

    private void tell(RemovalOrdered removal) {
        try {
            News news = QuarkusTransaction.requiringNew().call(() -> news(removal));
            news.deliveries().forEach(delivery -> deliver(news.letter(), delivery));
        } catch (RuntimeException failed) {
            LOG.error("nobody was told that " + removal.caseId() + " was taken down: " + failed.getMessage());
        }
    }

    private News news(RemovalOrdered removal) {
        ReportCase report = ReportCase.of(removal.caseId()).orElseThrow();
        Agency agency = Agency.of(report.agency());
        return new News(
                Letter.ofRemoval(report, calledOff(removal), agency, settings.console()),
                carriers.stream()
                        .flatMap(carrier -> carrier.deliveries(agency, WHOM).stream())
                        .filter(delivery -> delivery.obstacle() == null)
                        .toList());
    }

    private static Optional<ReportCase> calledOff(RemovalOrdered removal) {
        return Optional.ofNullable(removal.calledOff()).flatMap(ReportCase::of);
    }

    private static void deliver(Letter letter, Delivery delivery) {
        try {
            delivery.way().accept(letter);
        } catch (PartnerAway away) {
            LOG.warnf("%s were not told of a removal: %s", delivery.told(), away.getMessage());
        }
    }
}
