package cn.nianbao.review.console.road;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.part.Condition;
import cn.nianbao.review.part.Parts;
import cn.nianbao.review.road.Arrivals;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** 办理异常: for an operator what stands still, why, and what to do; and how every part of the system is. */
@Path("/trouble")
@RolesAllowed("operator")
@Produces(MediaType.TEXT_HTML)
public class TroublePage {

    private final Caller caller;
    private final Parts parts;
    private final KnownCauses causes;
    private final Deadlines deadlines;
    private final Arrivals arrivals;

    public TroublePage(Caller caller, Parts parts, KnownCauses causes, Deadlines deadlines, Arrivals arrivals) {
        this.caller = caller;
        this.parts = parts;
        this.causes = causes;
        this.deadlines = deadlines;
        this.arrivals = arrivals;
    }

    @CheckedTemplate(basePath = "road")
    static class Templates {
        static native TemplateInstance incidents(
                Frame frame, List<Trouble> incidents, List<Condition> parts, long faults);
    }

    @GET
    public TemplateInstance trouble() {
        List<ReportCase> troubled = Cases.inTrouble();
        Map<String, Agency> agencies =
                Agency.byCode(troubled.stream().map(ReportCase::agency).toList());
        List<Condition> now = parts.conditions();
        return Templates.incidents(
                Frame.of(caller),
                Trouble.of(
                        troubled,
                        causes,
                        agencies,
                        Standing.of(troubled, Map.of(), deadlines.today()),
                        arrivals.targets(troubled)),
                now,
                now.stream()
                        .filter(part -> part.state() == Condition.State.DOWN)
                        .count());
    }
}
