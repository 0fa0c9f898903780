package cn.nianbao.review.task;

import cn.nianbao.review.cases.ReportCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Handing in, recalling, abandoning, registering where it was published, retrying. */
@Path("/api/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SteeringResource {

    private final Steering steering;
    private final Uploading uploading;

    public SteeringResource(Steering steering, Uploading uploading) {
        this.steering = steering;
        this.uploading = uploading;
    }

    /** Where a report was put on the net by hand. */
    public record Address(String address) {}

    @PUT
    @Path("address")
    @RolesAllowed("informant")
    public Stands register(@PathParam("id") String id, Address given) {
        return Stands.of(uploading.register(id, given == null ? null : given.address()));
    }

    /** Where the report stands after the call. */
    public record Stands(String id, String state) {

        static Stands of(ReportCase report) {
            return new Stands(report.id().toString(), report.state().id());
        }
    }

    /** Why a draft is given up; {@code kind} says what sort of reason that is. */
    public record Giving(String reason, String kind) {

        static final Giving NOTHING = new Giving(null, null);
    }

    @POST
    @Path("hand-in")
    @RolesAllowed("staff")
    public Stands handIn(@PathParam("id") String id) {
        return Stands.of(steering.handIn(id));
    }

    @POST
    @Path("recall")
    @RolesAllowed("staff")
    public Stands recall(@PathParam("id") String id) {
        return Stands.of(steering.recall(id));
    }

    @POST
    @Path("abandon")
    @RolesAllowed("staff")
    public Stands abandon(@PathParam("id") String id, Giving giving) {
        Giving given = giving == null ? Giving.NOTHING : giving;
        return Stands.of(steering.abandon(id, given.reason(), given.kind()));
    }

    @POST
    @Path("retry")
    @RolesAllowed("operator")
    public Stands retry(@PathParam("id") String id) {
        return Stands.of(steering.retry(id));
    }
}
