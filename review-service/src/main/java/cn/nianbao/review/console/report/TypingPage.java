package cn.nianbao.review.console.report;

import cn.nianbao.report.Report;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.correction.Correcting;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** What the page of a report asks while somebody types in it; nothing is kept. */
@Path("/reports/{id}")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
public class TypingPage {

    private final Visible visible;
    private final Correcting correcting;
    private final Check check;
    private final History history;

    public TypingPage(Visible visible, Correcting correcting, Check check, History history) {
        this.visible = visible;
        this.correcting = correcting;
        this.check = check;
        this.history = history;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance findings(Findings findings);

        static native TemplateInstance newer(String words);
    }

    /** What the check says of the report as it is typed. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance check(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        ReportCase report = visible.report(id);
        Revision seen = Revision.seen(report.id(), form.getFirst("revision")).orElseThrow(Refusal::stale);
        Report typed = SavedForm.figuresOnly(form)
                .changes(seen)
                .map(patch -> correcting.tried(report, seen, patch))
                .orElseGet(seen::report);
        Handwork work = Handwork.of(typed, check.check(report, seen, typed), Discussion.of(report.id()));
        return Templates.findings(Findings.of(typed, work));
    }

    /** Whether somebody else has saved since: a note, or nothing. */
    @GET
    @Path("newer")
    public Response newer(@PathParam("id") String id, @RestQuery String revision) {
        ReportCase report = visible.report(id);
        String newest = Revision.newest(report.id()).map(Revision::hash).orElse(revision);
        if (newest.equals(revision)) {
            return Response.noContent().build();
        }
        String who = history.of(report).stream()
                .filter(entry -> newest.equals(entry.revision()))
                .findFirst()
                .map(TypingPage::words)
                .orElse("本报告有了新的内容");
        return Response.ok(Templates.newer(who).render()).build();
    }

    private static String words(Entry entry) {
        return entry.shownBy() + " 于 " + Standing.shown(entry.at()) + "保存了修改";
    }
}
