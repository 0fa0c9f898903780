package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.deputy.Appointing.Asked;
import cn.nianbao.review.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** 委托代办: the caller's deputyships, given and held. */
@Path("/api/deputies")
@Produces(MediaType.APPLICATION_JSON)
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
public class DeputiesResource {

    private final Appointing appointing;
    private final Caller caller;
    private final Clock clock;

    public DeputiesResource(Appointing appointing, Caller caller, Clock clock) {
        this.appointing = appointing;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A deputyship as the interface tells it.
     *
     * @param standing ahead, in-force, over or revoked
     */
    public record Line(
            String id,
            String principal,
            String principalName,
            String deputy,
            String deputyName,
            String role,
            String roleShown,
            String agency,
            LocalDate from,
            LocalDate to,
            String reason,
            String standing,
            Instant madeAt,
            Instant revokedAt) {

        static Line of(Deputyship deputyship, Instant now) {
            return new Line(
                    deputyship.id().toString(),
                    deputyship.principal().sub(),
                    deputyship.principal().name(),
                    deputyship.deputy().sub(),
                    deputyship.deputy().name(),
                    deputyship.role().word(),
                    deputyship.role().shown(),
                    deputyship.agency(),
                    deputyship.from(),
                    deputyship.to(),
                    deputyship.reason(),
                    deputyship.standing(now).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    deputyship.madeAt(),
                    deputyship.revokedAt());
        }
    }

    @GET
    public List<Line> mine() {
        Instant now = clock.instant();
        return Deputyship.of(caller.person()).stream()
                .map(deputyship -> Line.of(deputyship, now))
                .toList();
    }

    @POST
    public Response appoint(Asked asked) {
        if (asked == null) {
            throw Refusal.unprocessable("请写明委托给谁（deputy）、角色（role）、单位（agency）和起止日期（from、to）", List.of());
        }
        Line made = Line.of(appointing.appoint(asked), clock.instant());
        return Response.created(URI.create("/api/deputies/" + made.id()))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    public Line revoke(@PathParam("id") String id) {
        return Line.of(appointing.revoke(id), clock.instant());
    }
}
