package cn.nianbao.review.remark;

import cn.nianbao.review.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** What is said of a finding: 情况说明, 申请复核, and the decision on it. */
@Path("/api/reports/{id}/findings/{finding}")
public class FindingsResource {

    private final Speaking speaking;

    public FindingsResource(Speaking speaking) {
        this.speaking = speaking;
    }

    /** A reason of staff; {@code public} (同意公开) puts an explanation on the public page, {@code kind} says of what sort it is. */
    public record Given(
            String reason,
            String kind,

            @com.fasterxml.jackson.annotation.JsonProperty("public")
            boolean agreedToPublish) {

        static final Given NOTHING = new Given(null, null, false);
    }

    /** The decision on a contest. */
    public record Judged(Boolean accept, String reason) {}

    @PUT
    @Path("explanation")
    @RolesAllowed("staff")
    public void explain(@PathParam("id") String id, @PathParam("finding") String finding, Given given) {
        speaking.explain(id, finding, given == null ? Given.NOTHING : given);
    }

    @PUT
    @Path("contest")
    @RolesAllowed("staff")
    public void contest(@PathParam("id") String id, @PathParam("finding") String finding, Given given) {
        speaking.contest(id, finding, given == null ? null : given.reason());
    }

    @PUT
    @Path("contest/decision")
    @RolesAllowed({"office", "secrecy-reviewer"})
    public void decide(@PathParam("id") String id, @PathParam("finding") String finding, Judged judged) {
        if (judged == null || judged.accept() == null) {
            throw Refusal.unprocessable("请写明是否接受（accept）和理由（reason）", List.of());
        }
        speaking.decideContest(id, finding, judged.accept(), judged.reason());
    }
}
