package cn.nianbao.review.console;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.correction.Correcting;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.task.Steering;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons of staff on the page of a report. */
@Path("/reports/{id}")
@RolesAllowed("staff")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class StaffPage {

    private final ReportPage page;
    private final Visible visible;
    private final Correcting correcting;
    private final Steering steering;

    public StaffPage(ReportPage page, Visible visible, Correcting correcting, Steering steering) {
        this.page = page;
        this.visible = visible;
        this.correcting = correcting;
        this.steering = steering;
    }

    @POST
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return refused(id, form).orElseGet(() -> ReportPage.back(id));
    }

    /** Hands in what the page shows: what was typed there is saved first. */
    @POST
    @Path("hand-in")
    public Response handIn(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return refused(id, form).orElseGet(() -> {
            steering.handIn(id);
            return ReportPage.back(id);
        });
    }

    @POST
    @Path("recall")
    public Response recall(@PathParam("id") String id) {
        steering.recall(id);
        return ReportPage.back(id);
    }

    @POST
    @Path("abandon")
    public Response abandon(@PathParam("id") String id, @RestForm String reason, @RestForm String kind) {
        steering.abandon(id, reason, kind);
        return ReportPage.back(id);
    }

    /** Saves what was typed; where it cannot be saved as things stand, the page to go on typing on. */
    private Optional<Response> refused(String id, MultivaluedMap<String, String> form) {
        ReportCase report = visible.report(id);
        String seen = form.getFirst("revision");
        Optional<ObjectNode> changes =
                Revision.seen(report.id(), seen).flatMap(revision -> SavedForm.changes(revision.report(), form));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        try {
            correcting.correct(id, seen, changes.get());
            return Optional.empty();
        } catch (Refusal refusal) {
            if (refusal.status() != Refusal.STALE && refusal.status() != Refusal.UNPROCESSABLE) {
                throw refusal;
            }
            return Optional.of(Response.status(refusal.status())
                    .entity(page.show(report, Typed.refused(changes.get(), refusal))
                            .render())
                    .build());
        }
    }
}
