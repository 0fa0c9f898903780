package cn.nianbao.review.console.report;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.ReportAddress;
import cn.nianbao.review.correction.Correcting;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.task.Steering;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import java.util.Objects;
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
    private final History history;

    public StaffPage(ReportPage page, Visible visible, Correcting correcting, Steering steering, History history) {
        this.page = page;
        this.visible = visible;
        this.correcting = correcting;
        this.steering = steering;
        this.history = history;
    }

    @POST
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return refused(id, form, (seen, typed) -> typed.ifPresent(changes -> correcting.correct(id, seen, changes)))
                .orElseGet(() -> ReportAddress.back(id));
    }

    /** Hands in what the page shows: what was typed there is saved first. */
    @POST
    @Path("hand-in")
    public Response handIn(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return refused(id, form, (seen, typed) -> {
                    demandNewest(id, seen);
                    typed.ifPresent(changes -> correcting.correct(id, seen, changes));
                })
                .orElseGet(() -> {
                    steering.handIn(id);
                    return ReportAddress.back(id);
                });
    }

    /** 全表补0, of one table or of all that are named; what was typed is saved with it. */
    @POST
    @Path("zeros")
    public Response fillWithZeros(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        List<String> tables =
                List.of(Objects.requireNonNullElse(form.getFirst("table"), "").split(" "));
        return refused(id, form, (seen, typed) -> correcting.fillWithZeros(id, seen, typed.orElse(null), tables))
                .orElseGet(() -> ReportAddress.backToForm(id));
    }

    /** Whoever had to sign in again on pressing a button comes back by its address. */
    @GET
    @Path("{button: hand-in|zeros|check}")
    public Response cameBack(@PathParam("id") String id) {
        return ReportAddress.back(visible.report(id).id().toString());
    }

    @POST
    @Path("recall")
    public Response recall(@PathParam("id") String id) {
        steering.recall(id);
        return ReportAddress.back(id);
    }

    @POST
    @Path("abandon")
    public Response abandon(@PathParam("id") String id, @RestForm String reason, @RestForm String kind) {
        steering.abandon(id, reason, kind);
        return ReportAddress.back(id);
    }

    /** What a button saves, of the revision that its page showed, with what was typed there. */
    private interface Saving {
        void with(String seen, Optional<ObjectNode> typed);
    }

    /** Saves; where that cannot be done as things stand, the page on which nothing typed is lost. */
    private Optional<Response> refused(String id, MultivaluedMap<String, String> form, Saving saving) {
        ReportCase report = visible.report(id);
        String shown = form.getFirst("revision");
        Optional<Revision> seen = Revision.seen(report.id(), shown);
        Optional<ObjectNode> typed = seen.flatMap(revision -> SavedForm.of(form).changes(revision));
        try {
            saving.with(shown, typed);
            return Optional.empty();
        } catch (Refusal refusal) {
            return switch (refusal.status()) {
                case Refusal.STALE -> answer(refusal, stale(report, seen, typed, refusal));
                case Refusal.UNPROCESSABLE -> answer(refusal, page.show(report, Typed.refused(typed, refusal)));
                default -> throw refusal;
            };
        }
    }

    /** Nobody hands in what they have not seen; a withdrawal has no content to be seen. */
    private void demandNewest(String id, String seen) {
        boolean newest = Revision.newest(visible.report(id).id())
                .filter(revision -> !seen.isEmpty() && !revision.hash().equals(seen))
                .isEmpty();
        if (!newest) {
            throw Refusal.stale();
        }
    }

    private TemplateInstance stale(
            ReportCase report, Optional<Revision> seen, Optional<ObjectNode> typed, Refusal refusal) {
        Optional<Revision> newest = Revision.newest(report.id());
        if (seen.isEmpty() || typed.isEmpty() || newest.isEmpty()) {
            return page.show(report, Typed.refused(Optional.empty(), refusal));
        }
        return page.merge(report, Merge.of(seen.get(), newest.get(), typed.get(), history.of(report)));
    }

    private static Optional<Response> answer(Refusal refusal, TemplateInstance shown) {
        return Optional.of(
                Response.status(refusal.status()).entity(shown.render()).build());
    }
}
