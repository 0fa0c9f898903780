package cn.nianbao.review.console.settings;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deputy.Appointing;
import cn.nianbao.review.deputy.Appointing.Asked;
import cn.nianbao.review.deputy.Colleague;
import cn.nianbao.review.deputy.Deputyship;
import cn.nianbao.review.revision.Check;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/** 委托代办（AB岗）: whom I let stand for me, for whom I stand, and naming a deputy. */
@Path("/deputies")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
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
public class DeputiesPage {

    private final Caller caller;
    private final Appointing appointing;
    private final Clock clock;

    public DeputiesPage(Caller caller, Appointing appointing, Clock clock) {
        this.caller = caller;
        this.appointing = appointing;
        this.clock = clock;
    }

    /**
     * A deputyship of mine.
     *
     * @param other the one at its other end
     * @param revocable whether there is anything to revoke, by me
     */
    public record Line(
            String id,
            String other,
            String role,
            String agency,
            String from,
            String to,
            String standing,
            boolean inForce,
            String reason,
            String made,
            String revoked,
            boolean revocable) {}

    /** An agency of mine, the roles that I can let somebody else stand for there, and who that could be. */
    public record Desk(String code, String name, List<Role> roles, List<Choice> colleagues) {}

    /** A colleague to choose. */
    public record Choice(String sub, String name, String roles) {}

    @CheckedTemplate(basePath = "settings")
    static class Templates {
        static native TemplateInstance deputies(
                Frame frame, List<Line> given, List<Line> held, List<Desk> desks, LocalDate today);
    }

    @GET
    public TemplateInstance deputies() {
        List<Deputyship> mine = Deputyship.of(caller.person());
        Map<String, Agency> agencies =
                Agency.byCode(mine.stream().map(Deputyship::agency).toList());
        Map<Boolean, List<Line>> lines = mine.stream()
                .collect(Collectors.partitioningBy(
                        this::isGiven,
                        Collectors.mapping(
                                deputyship -> line(
                                        deputyship,
                                        agencies.get(deputyship.agency()).name()),
                                Collectors.toList())));
        return Templates.deputies(
                Frame.of(caller),
                lines.get(true),
                lines.get(false),
                desks(),
                LocalDate.now(clock.withZone(Check.CHINA)));
    }

    @POST
    public Response appoint(
            @RestForm String deputy,
            @RestForm String role,
            @RestForm String agency,
            @RestForm String from,
            @RestForm String to,
            @RestForm String reason) {
        appointing.appoint(new Asked(deputy, role, agency, from, to, reason));
        return back();
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@PathParam("id") String id) {
        appointing.revoke(id);
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/deputies")).build();
    }

    private boolean isGiven(Deputyship deputyship) {
        return deputyship.principal().sub().equals(caller.person().sub());
    }

    private Line line(Deputyship deputyship, String agency) {
        Deputyship.Standing standing = deputyship.standing(clock.instant());
        boolean open = standing == Deputyship.Standing.AHEAD || standing == Deputyship.Standing.IN_FORCE;
        return new Line(
                deputyship.id().toString(),
                (isGiven(deputyship) ? deputyship.deputy() : deputyship.principal()).name(),
                deputyship.role().shown(),
                agency,
                Standing.DAY.format(deputyship.from()),
                Standing.DAY.format(deputyship.to()),
                standing.shown(),
                standing == Deputyship.Standing.IN_FORCE,
                Objects.toString(deputyship.reason(), ""),
                Standing.shown(deputyship.madeAt()),
                deputyship.revokedAt() == null ? "" : Standing.shown(deputyship.revokedAt()),
                open && isGiven(deputyship));
    }

    private List<Desk> desks() {
        List<Role> roles =
                caller.ownRoles().stream().filter(Role::mayBeStoodFor).toList();
        return caller.agencies().stream()
                .map(Agency::of)
                .filter(Objects::nonNull)
                .map(agency -> new Desk(agency.code(), agency.name(), roles, colleagues(agency.code())))
                .toList();
    }

    private List<Choice> colleagues(String agency) {
        return Colleague.of(agency).stream()
                .filter(Colleague::mayStandIn)
                .filter(colleague -> !colleague.person().equals(caller.person()))
                .map(colleague -> new Choice(
                        colleague.person().sub(),
                        colleague.person().name(),
                        colleague.roles().stream().map(Role::shown).collect(Collectors.joining("、"))))
                .toList();
    }
}
