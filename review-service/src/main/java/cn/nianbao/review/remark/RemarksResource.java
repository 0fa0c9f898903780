package cn.nianbao.review.remark;

import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.problem.Refusal;
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
import java.util.Map;
import java.util.UUID;

/** What reviewers want mended, and what staff answer. */
@Path("/api/reports/{id}/remarks")
public class RemarksResource {

    private final Visible visible;
    private final Remarking remarking;
    private final Settling settling;

    public RemarksResource(Visible visible, Remarking remarking, Settling settling) {
        this.visible = visible;
        this.remarking = remarking;
        this.settling = settling;
    }

    /** A remark; {@code cell} or {@code section} pin it to a place, {@code quote} to words of the section; all may be absent. */
    public record Made(String text, String cell, String section, String quote) {}

    /** An answer to a remark. */
    public record Answered(String answer) {}

    /** A reviewer's word on an answer: settled, or with {@code text} raised again. */
    public record Settled(Boolean resolved, String text) {}

    /** An earlier round of a remark. */
    public record Earlier(int round, String text, String by, Instant at, String answer, String answeredBy) {

        static Earlier of(Round round) {
            return new Earlier(
                    round.number(), round.text(), round.byName(), round.at(), round.answer(), round.answeredBy());
        }
    }

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
            String answeredBy,
            String quote,
            String state,
            int round,
            String resolvedBy,
            Instant resolvedAt,
            List<Earlier> earlier) {

        static Shown of(Remark remark) {
            return of(remark, Remark.rounds(List.of(remark)));
        }

        static Shown of(Remark remark, Map<UUID, List<Round>> rounds) {
            return new Shown(
                    remark.id().toString(),
                    remark.step().id(),
                    remark.text(),
                    remark.cell(),
                    remark.section(),
                    remark.byName(),
                    remark.at(),
                    remark.answer(),
                    remark.answeredBy(),
                    remark.anchor().quote(),
                    remark.state().word(),
                    remark.round(),
                    remark.resolvedBy(),
                    remark.resolvedAt(),
                    rounds.getOrDefault(remark.id(), List.of()).stream()
                            .map(Earlier::of)
                            .toList());
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
        List<Remark> remarks = Remark.of(visible.report(id).id());
        Map<UUID, List<Round>> rounds = Remark.rounds(remarks);
        return remarks.stream().map(remark -> Shown.of(remark, rounds)).toList();
    }

    @POST
    @RolesAllowed({"first-reviewer", "second-reviewer", "leader-reviewer", "secrecy-reviewer", "approver", "office"})
    public Response remark(@PathParam("id") String id, Made made) {
        Remark remark = remarking.remark(id, made == null ? new Made(null, null, null, null) : made);
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

    /** 确认解决, or 再提 with what is still to be done. */
    @PUT
    @Path("{remark}/resolution")
    @RolesAllowed({"first-reviewer", "second-reviewer", "leader-reviewer", "secrecy-reviewer", "approver", "office"})
    public Shown settle(@PathParam("id") String id, @PathParam("remark") String remark, Settled settled) {
        if (settled == null || settled.resolved() == null) {
            throw Refusal.unprocessable("请写明是否已经解决（resolved）；没有解决的写明还需要修改什么（text）", List.of());
        }
        return Shown.of(settling.settle(id, remark, settled.resolved(), settled.text()));
    }
}
