package cn.nianbao.review.console.report;

import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.draft.Drafts;
import cn.nianbao.review.draft.DrawnPage;
import cn.nianbao.review.draft.ShownDraft;
import cn.nianbao.review.road.PartnerAway;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The draft as its author saw it, for the left side of a report's page. Words come as HTML of our own; pages are pictures to be shown
 * within a page, and the bytes of a PDF are data for a program that draws it. Nothing of it can be opened as a document.
 */
@Path("/reports/{id}/draft")
@Authenticated
public class DraftPage {

    /** For whoever opens a picture or a file by itself: it may do nothing there. */
    private static final String NOTHING = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

    private final Visible visible;
    private final Drafts drafts;

    public DraftPage(Visible visible, Drafts drafts) {
        this.visible = visible;
        this.drafts = drafts;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance draft(String id, ShownDraft draft);

        static native TemplateInstance nodraft(String why);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance draft(@PathParam("id") String id) {
        try {
            ShownDraft draft = drafts.view(visible.report(id));
            return draft.trouble().isEmpty()
                    ? Templates.draft(id, draft)
                    : Templates.nodraft("原稿的画面做不出来：" + draft.trouble());
        } catch (PartnerAway away) {
            return Templates.nodraft(away.getMessage() + "，原稿暂时看不到，稍后刷新本页再看；右侧的数据照常可以核对、修改和保存。");
        }
    }

    /** Where every cell and word of the report stands in the draft. */
    @GET
    @Path("places")
    @Produces(MediaType.APPLICATION_JSON)
    public String places(@PathParam("id") String id) {
        try {
            return drafts.view(visible.report(id)).places();
        } catch (PartnerAway away) {
            return "{}";
        }
    }

    @GET
    @Path("pages/{number}")
    public Response page(@PathParam("id") String id, @PathParam("number") int number) {
        DrawnPage page = drafts.page(visible.report(id), number);
        return inert(page.bytes(), page.mediaType());
    }

    @GET
    @Path("file")
    public Response file(@PathParam("id") String id) {
        return inert(drafts.pdf(visible.report(id)), "application/pdf");
    }

    private static Response inert(byte[] bytes, String mediaType) {
        return Response.ok(bytes, mediaType)
                .header("Content-Disposition", "attachment")
                .header("Content-Security-Policy", NOTHING)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
