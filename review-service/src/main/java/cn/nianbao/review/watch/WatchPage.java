package cn.nianbao.review.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** The button 再看一次. */
@Path("/reports/{id}/watch")
@RolesAllowed({"staff", "informant", "office", "operator"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WatchPage {

    private final LookingAgain again;

    WatchPage(LookingAgain again) {
        this.again = again;
    }

    @POST
    public Response look(@PathParam("id") String id, @RestForm String from) {
        again.hurry(id);
        again.go();
        return Response.seeOther(URI.create("trouble".equals(from) ? "/trouble" : "/reports/" + id))
                .build();
    }
}
