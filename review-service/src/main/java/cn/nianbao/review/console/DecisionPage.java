package cn.nianbao.review.console;

import cn.nianbao.review.task.Deciding;
import cn.nianbao.review.task.TasksResource.Asked;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons of a decision. */
@Path("/reports/{id}/decision")
@Authenticated
public class DecisionPage {

    private final Deciding deciding;

    public DecisionPage(Deciding deciding) {
        this.deciding = deciding;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") String id,
            @RestForm String task,
            @RestForm String decision,
            @RestForm String to,
            @RestForm String reason,
            @RestForm String kind,
            @RestForm String revision) {
        // the fields of a return are there whichever button is pressed
        Asked asked = "return".equals(decision)
                ? new Asked(decision, to, reason, revision, kind)
                : new Asked(decision, null, reason, revision, null);
        deciding.decide(task, asked.understood());
        return ReportAddress.back(id);
    }
}
