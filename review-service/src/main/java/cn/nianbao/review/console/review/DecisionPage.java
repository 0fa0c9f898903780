package cn.nianbao.review.console.review;

import cn.nianbao.review.console.ReportAddress;
import cn.nianbao.review.task.Deciding;
import cn.nianbao.review.task.TasksResource.Asked;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

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
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        // the fields of a return are there whichever button is pressed
        boolean back = "return".equals(form.getFirst("decision"));
        Asked asked = new Asked(
                form.getFirst("decision"),
                back ? form.getFirst("to") : null,
                form.getFirst("reason"),
                form.getFirst("revision"),
                back ? form.getFirst("kind") : null,
                back ? SentOrder.of(form) : List.of(),
                SentSheet.of(form));
        deciding.decide(form.getFirst("task"), asked.understood());
        return ReportAddress.back(id);
    }
}
