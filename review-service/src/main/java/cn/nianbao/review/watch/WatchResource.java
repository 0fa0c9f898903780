package cn.nianbao.review.watch;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** How the official addresses of a report were when they were last looked at, and asking for another look. */
@Path("/api/reports/{id}/watch")
@Produces(MediaType.APPLICATION_JSON)
public class WatchResource {

    private final Visible visible;
    private final LookingAgain again;

    WatchResource(Visible visible, LookingAgain again) {
        this.visible = visible;
        this.again = again;
    }

    /**
     * An address.
     *
     * @param lookedAt null before the first look
     * @param finding the word for what is amiss; null where all is well
     * @param changes what was otherwise than at the look before, the newest first
     */
    public record Address(
            String address,
            Instant lookedAt,
            Instant nextAt,
            String finding,
            String shown,
            String said,
            Instant since,
            List<Changed> changes) {

        static Address of(Watched watched) {
            return new Address(
                    watched.address(),
                    watched.lookedAt().orElse(null),
                    watched.nextAt(),
                    watched.finding().map(Finding::word).orElse(null),
                    watched.finding().map(Finding::cause).orElse(null),
                    watched.said(),
                    watched.since(),
                    Change.of(watched.id()).stream().map(Changed::of).toList());
        }
    }

    /** That an address was found otherwise than before. */
    public record Changed(Instant at, String finding, String said) {

        static Changed of(Change change) {
            return new Changed(change.at(), change.finding().map(Finding::word).orElse(null), change.said());
        }
    }

    @GET
    @RolesAllowed({"staff", "informant", "approver", "office"})
    public List<Address> addresses(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return Watched.of(report.agency(), report.year()).stream()
                .map(Address::of)
                .toList();
    }

    @POST
    @RolesAllowed({"staff", "informant", "office", "operator"})
    public Response look(@PathParam("id") String id) {
        again.hurry(id);
        again.go();
        return Response.accepted().build();
    }
}
