package cn.nianbao.review.console.road;

import cn.nianbao.review.task.Steering;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The operator's button for a step that stands still. */
@Path("/reports/{id}/retry")
@RolesAllowed("operator")
public class RetryPage {

    private final Steering steering;

    public RetryPage(Steering steering) {
        this.steering = steering;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(@PathParam("id") String id) {
        steering.retry(id);
        return Response.seeOther(URI.create("/trouble")).build();
    }
}
