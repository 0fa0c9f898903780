package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** Who of one's own agency has used the system. */
@Path("/api/colleagues")
@Produces(MediaType.APPLICATION_JSON)
public class ColleaguesResource {

    private final Caller caller;

    public ColleaguesResource(Caller caller) {
        this.caller = caller;
    }

    /**
     * A colleague as the interface tells them.
     *
     * @param mayStandIn whether they can be named deputy
     * @param seen the day they were last here
     */
    public record Line(String sub, String name, List<String> roles, boolean mayStandIn, LocalDate seen) {

        static Line of(Colleague colleague) {
            return new Line(
                    colleague.person().sub(),
                    colleague.person().name(),
                    colleague.roles().stream().map(Role::word).toList(),
                    colleague.mayStandIn(),
                    LocalDate.ofInstant(colleague.seen(), Deputyship.CHINA));
        }
    }

    @GET
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
    public List<Line> colleagues(@QueryParam("agency") String agency) {
        if (!caller.belongsTo(agency)) {
            throw Refusal.forbidden("只能查看本单位的同事，请写明本单位的代码（agency）");
        }
        return Colleague.of(agency).stream().map(Line::of).toList();
    }
}
