package cn.nianbao.review.road;

import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.office.Filings;
import cn.nianbao.review.road.ApprovedRecord.Publishable;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 核对: each official address is read as the public reads it, and compared with the approved record to the last figure; of a report
 * that was taken down, that nothing of it is left to read.
 */
@ApplicationScoped
class ReadBack implements AutomaticStep {

    private static final int GONE = 410;

    private final RoadSettings settings;
    private final Partners partners;
    private final ReportProcess process;
    private final ApprovedRecord approved;
    private final History history;
    private final Filings filings;
    private final UploadedPage uploaded;
    private final Remains remains;
    private final OfficialPlaces places;
    private final OfficialPage official;
    private final Clock clock;

    ReadBack(
            RoadSettings settings,
            Partners partners,
            ReportProcess process,
            ApprovedRecord approved,
            History history,
            Filings filings,
            UploadedPage uploaded,
            Remains remains,
            OfficialPlaces places,
            OfficialPage official,
            Clock clock) {
        this.settings = settings;
        this.partners = partners;
        this.process = process;
        this.approved = approved;
        this.history = history;
        this.filings = filings;
        this.uploaded = uploaded;
        this.remains = remains;
        this.places = places;
        this.official = official;
        this.clock = clock;
    }

    @Override
    public Work.Kind kind() {
        return Work.Kind.READ_BACK;
    }

    @Override
    public void perform(Work work, String worker) {
        Publishable report = approved.of(work.caseId());
        if (report.withdrawal()) {
            demandGone(report);
        } else if (report.byHand().isPresent()) {
            String address = report.byHand().get();
            look(work, report, address, () -> uploaded.compare(address, report.record()));
        } else {
            look(work, report, settings.portal() + "/reports" + report.path(), () -> published(report));
            addresses(report)
                    .forEach(address -> look(work, report, address, () -> official.compare(address, report.record())));
        }
        QuarkusTransaction.requiringNew().run(() -> finish(work, worker, report));
    }

    /** Where else the public reads it: each of the city's portals that it was brought to. */
    private List<String> addresses(Publishable report) {
        return places.of(report).orElse(List.of()).stream()
                .map(OfficialPlaces.Place::address)
                .toList();
    }

    private Compared published(Publishable report) {
        if (!Arrays.equals(read(report.path() + ".json"), report.record().bytes())) {
            throw new Standstill("公布的数据与签发的内容不一致，请核查后重试");
        }
        String page = new String(read(report.path()), StandardCharsets.UTF_8);
        return PublishedPage.compare(page, report.record().report());
    }

    /** Compares, and keeps what was found whatever it is: people see it on the page. */
    private void look(Work work, Publishable report, String address, Supplier<Compared> comparing) {
        Look look = Look.of(work.caseId(), report.record().revision(), address, comparing, clock.instant());
        QuarkusTransaction.requiringNew().run(look::persist);
        look.trouble().ifPresent(why -> {
            throw new Standstill(why);
        });
    }

    /** No version may be left to read: not the newest address, not one of those before. */
    private void demandGone(Publishable report) {
        if (report.byHand().isPresent()) {
            remains.demandNone(report);
            return;
        }
        String newest = "/" + report.agency() + "/" + report.year();
        Stream.concat(
                        Stream.of(newest),
                        IntStream.rangeClosed(1, report.version()).mapToObj(version -> newest + "/v" + version))
                .flatMap(path -> Stream.of(path, path + ".json", path + ".csv"))
                .filter(path -> open(path).statusCode() != GONE)
                .findFirst()
                .ifPresent(path -> {
                    throw new Standstill("撤下后 /reports" + path + " 仍能打开，请核查后重试");
                });
        addresses(report).forEach(address -> official.demandGone(address, report.record()));
    }

    private void finish(Work work, String worker, Publishable published) {
        ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
        String revision = published.record().revision();
        ReviewPolicy policy = process.policy(work.caseId()).orElseThrow();
        if (published.withdrawal()) {
            record(report, EntryKind.WITHDRAWN, revision, "已按公布地址核对，各版均已撤下");
            takeDownBefore(report);
        } else {
            record(report, EntryKind.PUBLISHED, revision, "已按公布地址读回核对一致");
        }
        filings.open(report, policy, revision);
        process.done(work, worker);
    }

    private void record(ReportCase report, EntryKind kind, String revision, String words) {
        history.append(report, new Deed(kind, Step.PUBLISHING, revision, words), History.SYSTEM);
    }

    /** The versions that were public until now are down with this one. */
    private void takeDownBefore(ReportCase down) {
        Cases.oncePublic(down.agency(), down.year()).stream()
                .filter(before -> before.state() == Step.PUBLISHED)
                .map(before -> ReportCase.locked(before.id()).orElseThrow())
                .forEach(before -> {
                    history.append(
                            before,
                            new Deed(EntryKind.WITHDRAWN, before.state(), null, "由第 " + down.version() + " 版撤下"),
                            History.SYSTEM);
                    before.enter(Step.WITHDRAWN, clock.instant());
                });
    }

    private byte[] read(String path) {
        HttpResponse<byte[]> answer = open(path);
        if (answer.statusCode() != 200) {
            throw new PartnerAway("公布地址还打不开（状态 " + answer.statusCode() + "）");
        }
        return answer.body();
    }

    private HttpResponse<byte[]> open(String path) {
        return partners.send(
                "政府网站",
                partners.request(settings.portal(), "/reports" + path).GET().build());
    }
}
