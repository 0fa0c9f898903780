package cn.nianbao.review.suggestion;

import cn.nianbao.report.Report;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.suggestion.Suggesting.Proposed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What reviewers and leaders would have worded otherwise, and whether staff take it. */
@Path("/api/reports/{id}/suggestions")
public class SuggestionsResource {

    private final Visible visible;
    private final Suggesting suggesting;

    public SuggestionsResource(Visible visible, Suggesting suggesting) {
        this.visible = visible;
        this.suggesting = suggesting;
    }

    /** Whether staff take it; {@code reason} where they do not. */
    public record Judged(Boolean accept, String reason) {}

    /** A suggestion as the interface tells it. */
    public record Shown(
            String id,
            String step,
            String cell,
            String section,
            String quote,
            String replacement,
            String reason,
            String by,
            Instant at,
            String state,
            String decidedReason,
            String decidedBy) {

        static Shown of(Suggestion made, Report report) {
            return new Shown(
                    made.id().toString(),
                    made.step().id(),
                    made.anchor().cell(),
                    made.anchor().section(),
                    made.anchor().quote(),
                    made.replacement(),
                    made.reason(),
                    made.byName(),
                    made.at(),
                    made.state(report).word(),
                    made.decidedReason(),
                    made.decidedBy());
        }
    }

    @GET
    @RolesAllowed({
        "staff",
        "first-reviewer",
        "second-reviewer",
        "leader-reviewer",
        "secrecy-reviewer",
        "approver",
        "informant",
        "office"
    })
    public List<Shown> suggestions(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return Revision.newest(report.id())
                .map(now -> Suggestion.of(report.id()).stream()
                        .map(made -> Shown.of(made, now.report()))
                        .toList())
                .orElse(List.of());
    }

    @POST
    @RolesAllowed({"first-reviewer", "second-reviewer", "leader-reviewer", "secrecy-reviewer", "approver", "office"})
    public Response suggest(@PathParam("id") String id, Proposed proposed) {
        Suggestion made = suggesting.suggest(id, proposed == null ? Proposed.NOTHING : proposed);
        return Response.created(URI.create("/api/reports/" + id + "/suggestions/" + made.id()))
                .entity(shown(id, made))
                .build();
    }

    @PUT
    @Path("{suggestion}/decision")
    @RolesAllowed("staff")
    public Shown decide(@PathParam("id") String id, @PathParam("suggestion") String suggestion, Judged judged) {
        if (judged == null || judged.accept() == null) {
            throw Refusal.unprocessable("请写明是否采纳（accept），不采纳的写明理由（reason）", List.of());
        }
        return shown(
                id,
                judged.accept()
                        ? suggesting.accept(id, suggestion)
                        : suggesting.decline(id, suggestion, judged.reason()));
    }

    private Shown shown(String id, Suggestion made) {
        ReportCase report = visible.report(id);
        return Shown.of(made, Revision.newest(report.id()).orElseThrow().report());
    }
}
