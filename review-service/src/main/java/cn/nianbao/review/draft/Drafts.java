package cn.nianbao.review.draft;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.report.Source;
import cn.nianbao.review.cases.Document;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.PartnerAway;
import cn.nianbao.review.road.Partners;
import cn.nianbao.review.road.RoadSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The files that reports were read from, to be looked at. A view or page is asked for when somebody first wants to see it, once, and
 * kept; no database transaction is open meanwhile.
 */
@ApplicationScoped
public class Drafts {

    /** A scanned draft is read once more for the places of its words. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String PARSER = "识别服务";

    private final Partners partners;
    private final RoadSettings settings;
    private final Once<ShownDraft> views = new Once<>();
    private final Once<DrawnPage> pages = new Once<>();

    Drafts(Partners partners, RoadSettings settings) {
        this.partners = partners;
        this.settings = settings;
    }

    /** A file that a report was read from. */
    private record Given(ReportCase report, String sha256) {

        String view() {
            return ShownDraft.id(sha256, ReportReader.VERSION);
        }

        byte[] bytes() {
            return QuarkusTransaction.requiringNew().call(() -> Document.of(report.agency(), report.year(), sha256)
                    .map(Document::bytes)
                    .orElseThrow(() -> Refusal.notFound("找不到原稿文件")));
        }
    }

    /**
     * The view of the file behind the newest content of a report.
     *
     * @throws Refusal 404 where it was filled in by hand
     * @throws PartnerAway where it is not made yet, and cannot be made now
     */
    public ShownDraft view(ReportCase report) {
        return view(given(report));
    }

    private ShownDraft view(Given draft) {
        return views.of(draft.view(), () -> ShownDraft.of(draft.view()), () -> made(draft));
    }

    /**
     * A page of it.
     *
     * @throws Refusal 404 where it has no such page to draw
     * @throws PartnerAway where it is not drawn yet, and cannot be drawn now
     */
    public DrawnPage page(ReportCase report, int number) {
        Given draft = given(report);
        ShownDraft view = view(draft);
        if (view.isPdf() || number < 1 || number > view.pages().size()) {
            throw Refusal.notFound("原稿没有这一页");
        }
        String id = draft.view() + "/" + number;
        return pages.of(id, () -> DrawnPage.of(id), () -> drawn(id, number, draft));
    }

    /**
     * The bytes of a PDF file, for a program that draws it.
     *
     * @throws Refusal 404 where the file is none
     */
    public byte[] pdf(ReportCase report) {
        Given draft = given(report);
        if (!view(draft).isPdf()) {
            throw Refusal.notFound("原稿不是 PDF 文件");
        }
        return draft.bytes();
    }

    private static Given given(ReportCase report) {
        Source source = Revision.newest(report.id())
                .filter(newest -> !report.isWithdrawal())
                .map(newest -> newest.report().source())
                .orElseThrow(() -> Refusal.notFound("这份报告没有原稿文件"));
        return new Given(report, source.sha256());
    }

    private ShownDraft made(Given draft) {
        HttpResponse<byte[]> answer = ask("/views", draft);
        ShownDraft view =
                switch (answer.statusCode()) {
                    case 200 -> ShownDraft.of(draft.sha256(), answer.body());
                    case 413, 415, 422 -> ShownDraft.without(draft.view(), Partners.detail(answer, "原稿的画面做不出来"));
                    default -> throw new PartnerAway(PARSER + "的应答不符合约定（状态 " + answer.statusCode() + "）");
                };
        QuarkusTransaction.requiringNew().run(view::keep);
        return view;
    }

    private DrawnPage drawn(String id, int number, Given draft) {
        HttpResponse<byte[]> answer = ask("/views/pages/" + number, draft);
        if (answer.statusCode() != 200) {
            throw Refusal.notFound(Partners.detail(answer, "原稿的这一页画不出来"));
        }
        boolean picture = answer.headers().firstValue("Content-Type").orElse("").startsWith("image/png");
        DrawnPage page = new DrawnPage(id, picture ? "image/png" : "image/svg+xml", answer.body());
        QuarkusTransaction.requiringNew().run(page::keep);
        return page;
    }

    private HttpResponse<byte[]> ask(String path, Given draft) {
        byte[] bytes = draft.bytes();
        return partners.send(
                PARSER,
                partners.toService(settings.parser(), path)
                        .header("Content-Type", "application/octet-stream")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build());
    }
}
