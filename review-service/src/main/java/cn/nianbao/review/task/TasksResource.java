package cn.nianbao.review.task;

import cn.nianbao.review.rectification.Wanted;
import cn.nianbao.review.secrecy.SecrecyAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What waits for the caller, and deciding it. */
@Path("/api/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    private final Tasks tasks;
    private final Deciding deciding;

    public TasksResource(Tasks tasks, Deciding deciding) {
        this.tasks = tasks;
        this.deciding = deciding;
    }

    /**
     * The body of a decision.
     *
     * @param kind what sort of reason a return has
     * @param items what a return wants mended; may be absent
     * @param secrecy the answers of the secrecy review's form by its matters; may be absent
     */
    public record Asked(
            String decision,
            String to,
            String reason,
            String revision,
            String kind,
            List<Wanted> items,
            Map<String, SecrecyAnswer> secrecy) {

        static final Asked NOTHING = new Asked(null, null, null, null, null, null, null);

        public Decision understood() {
            Verdict verdict =
                    switch (decision == null ? "" : decision) {
                        case "approve" -> Verdict.APPROVE;
                        case "return" -> Verdict.RETURN;
                        case "refer" -> Verdict.REFER;
                        default -> null;
                    };
            List<Wanted> wanted = items == null
                    ? List.of()
                    : items.stream().filter(Objects::nonNull).toList();
            if (secrecy != null) {
                secrecy.values().removeIf(Objects::isNull);
            }
            return new Decision(verdict, to, reason, revision, kind, wanted, secrecy);
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
    public List<Tasks.Waiting> tasks() {
        return tasks.waiting();
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed({"first-reviewer", "second-reviewer", "leader-reviewer", "secrecy-reviewer", "approver", "office"})
    public Response decide(@PathParam("id") String id, Asked asked) {
        deciding.decide(id, (asked == null ? Asked.NOTHING : asked).understood());
        return Response.ok().build();
    }
}
