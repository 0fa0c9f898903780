package cn.nianbao.review.road;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.Document;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.revision.HandCorrections;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** 识别: the draft goes to parser-service, and its reading becomes the first revision, or the reason why there is none. */
@ApplicationScoped
class ReadDraft implements AutomaticStep {

    /** A draft of words waits ten seconds for its turn at most, and takes as long; no answer by then has got lost. */
    static final Duration OF_WORDS = Duration.ofSeconds(40);

    /** A scanned draft may take two minutes, and may have to wait for another. */
    static final Duration OF_PICTURES = Duration.ofMinutes(5);

    private static final Set<String> MAY_BE_SCANNED = Set.of("application/pdf", "application/ofd");

    private final Clock clock;
    private final RoadSettings settings;
    private final Partners partners;
    private final ReportProcess process;
    private final History history;

    ReadDraft(Clock clock, RoadSettings settings, Partners partners, ReportProcess process, History history) {
        this.clock = clock;
        this.settings = settings;
        this.partners = partners;
        this.process = process;
        this.history = history;
    }

    @Override
    public Work.Kind kind() {
        return Work.Kind.READ_DRAFT;
    }

    private record Given(String name, byte[] bytes) {}

    @Override
    public void perform(Work work, String worker) {
        Given draft = QuarkusTransaction.requiringNew().call(() -> Document.newest(work.caseId())
                .map(document -> new Given(document.name(), document.bytes()))
                .orElseThrow(() -> new Standstill("找不到上传的文件")));
        HttpResponse<byte[]> answer = partners.send(
                "识别服务",
                partners.toService(settings.parser(), "/readings")
                        .header("Content-Type", "application/octet-stream")
                        .header("X-File-Name", URLEncoder.encode(draft.name(), StandardCharsets.UTF_8))
                        .timeout(patience(draft.bytes()))
                        .POST(BodyPublishers.ofByteArray(draft.bytes()))
                        .build());
        switch (answer.statusCode()) {
            case 200 -> keep(work, worker, ReportJson.read(answer.body()));
            case 413, 415, 422 -> tell(work, worker, Partners.detail(answer, "文件读不出来，请换一个文件"));
            default -> throw new PartnerAway("识别服务的应答不符合约定（状态 " + answer.statusCode() + "）");
        }
    }

    static Duration patience(byte[] draft) {
        try {
            String kind = DraftFile.format(draft).mediaType();
            return kind.startsWith("image/") || MAY_BE_SCANNED.contains(kind) ? OF_PICTURES : OF_WORDS;
        } catch (UnreadableDraft refused) {
            // parser-service says so as quickly as we
            return OF_WORDS;
        }
    }

    private void keep(Work work, String worker, Report reading) {
        QuarkusTransaction.requiringNew().run(() -> {
            ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
            Agency agency = Agency.of(report.agency());
            Report content = HandCorrections.offeredAgain(
                    asked(report, agency, reading), Revision.newest(report.id()).map(Revision::report));
            Revision revision = Revision.put(report, content, clock.instant());
            history.append(report, new Deed(EntryKind.READ, Step.READING, revision.hash(), null), History.SYSTEM);
            process.readable(work, worker);
        });
    }

    /** The report is the agency's and year's for which it was handed in; what the draft says of both stays in its title. */
    private static Report asked(ReportCase report, Agency agency, Report reading) {
        Report owned = agency.facts().owned(reading);
        return owned.as(owned.agencyCode(), owned.agency(), report.year(), report.version());
    }

    private void tell(Work work, String worker, String why) {
        QuarkusTransaction.requiringNew().run(() -> {
            ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
            history.append(report, new Deed(EntryKind.UNREADABLE, Step.READING, null, why), History.SYSTEM);
            process.unreadable(work, worker);
        });
    }
}
