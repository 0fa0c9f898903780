package cn.nianbao.review.remark;

import cn.nianbao.review.cases.Visible;
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

/** What reviewers want mended, and what staff answer. */
@Path("/api/reports/{id}/remarks")
public class RemarksResource {

    private final Visible visible;
    private final Remarking remarking;

    public RemarksResource(Visible visible, Remarking remarking) {
        this.visible = visible;
        this.remarking = remarking;
    }

    /** A remark; {@code cell} or {@code section} pin it to a place, both may be absent. */
    public record Made(String text, String cell, String section) {}

    /** An answer to a remark. */
    public record Answered(String answer) {}

    /** A remark as the interface tells it. */
    public record Shown(
            String id,
            String step,
            String text,
            String cell,
            String section,
            String by,
            Instant at,
            String answer,
            String answeredBy) {

        static Shown of(Remark remark) {
            return new Shown(
                    remark.id().toString(),
                    remark.step().id(),
                    remark.text(),
                    remark.cell(),
                    remark.section(),
                    remark.byName(),
                    remark.at(),
                    remark.answer(),
                    remark.answeredBy());
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
    public List<Shown> remarks(@PathParam("id") String id) {
        return Remark.of(visible.report(id).id()).stream().map(Shown::of).toList();
    }

    @POST
    @RolesAllowed({"first-reviewer", "second-reviewer", "leader-reviewer", "secrecy-reviewer", "approver", "office"})
    public Response remark(@PathParam("id") String id, Made made) {
        Remark remark = remarking.remark(id, made == null ? new Made(null, null, null) : made);
        return Response.created(URI.create("/api/reports/" + id + "/remarks/" + remark.id()))
                .entity(Shown.of(remark))
                .build();
    }

    @PUT
    @Path("{remark}/answer")
    @RolesAllowed("staff")
    public Shown answer(@PathParam("id") String id, @PathParam("remark") String remark, Answered answered) {
        return Shown.of(remarking.answer(id, remark, answered == null ? null : answered.answer()));
    }
}
