package cn.nianbao.review.submission;

import cn.nianbao.review.submission.ReportsResource.Accepted;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Asking for another version of what is public: corrected, or taken down. */
@Path("/api/reports/{id}")
public class AmendingResource {

    private final Amending amending;
    private final TakingDown takingDown;

    public AmendingResource(Amending amending, TakingDown takingDown) {
        this.amending = amending;
        this.takingDown = takingDown;
    }

    @POST
    @Path("correction")
    @RolesAllowed("staff")
    public Response correct(@PathParam("id") String id, Amending.Asking asking) {
        return answer(amending.amend(id, asking == null ? Amending.Asking.NOTHING : asking));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"staff", "office"})
    public Response withdraw(@PathParam("id") String id, Withdrawing.Asking asking) {
        return answer(takingDown.withdraw(id, asking == null ? Withdrawing.Asking.NOTHING : asking));
    }

    private static Response answer(Amending.Opened opened) {
        Accepted body = new Accepted(
                opened.report().id().toString(), opened.report().state().id());
        return opened.isNew()
                ? Response.created(URI.create("/api/reports/" + body.id()))
                        .entity(body)
                        .build()
                : Response.ok(body).build();
    }
}
