package cn.nianbao.review.submission;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.submission.ReportsResource.Accepted;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Asking for a correction of what is public. */
@Path("/api/reports/{id}/correction")
public class AmendingResource {

    private final Amending amending;

    public AmendingResource(Amending amending) {
        this.amending = amending;
    }

    /** Why the published report must be corrected; {@code kind} says what sort of reason that is. */
    public record Asking(String reason, String kind) {

        static final Asking NOTHING = new Asking(null, null);
    }

    @POST
    @RolesAllowed("staff")
    public Response correct(@PathParam("id") String id, Asking asking) {
        Asking asked = asking == null ? Asking.NOTHING : asking;
        ReportCase next = amending.amend(id, asked.reason(), asked.kind());
        Accepted body = new Accepted(next.id().toString(), next.state().id());
        return Response.created(URI.create("/api/reports/" + body.id()))
                .entity(body)
                .build();
    }
}
