package cn.nianbao.review.console;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.task.Tasks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits for me, and where each report stands; for an operator what stands still. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final Caller caller;
    private final Tasks tasks;
    private final History history;
    private final Clock clock;

    public HomePage(Caller caller, Tasks tasks, History history, Clock clock) {
        this.caller = caller;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance home(
                Frame frame, boolean staff, boolean office, List<Standing> mine, List<Standing> all);

        static native TemplateInstance incidents(Frame frame, List<Standing> incidents);
    }

    @GET
    public TemplateInstance home() {
        if (caller.mayRead().isEmpty() && caller.is(Role.OPERATOR)) {
            return Templates.incidents(Frame.of(caller), standings(ReportCase.inTrouble()));
        }
        List<Standing> all = standings(ReportCase.of(caller.mayRead()));
        Set<String> waiting =
                tasks.waiting().stream().map(Tasks.Waiting::report).collect(Collectors.toSet());
        return Templates.home(
                Frame.of(caller),
                caller.is(Role.STAFF),
                caller.is(Role.OFFICE),
                all.stream().filter(report -> waiting.contains(report.id())).toList(),
                all);
    }

    private List<Standing> standings(List<ReportCase> reports) {
        return Standing.of(reports, history.openReturns(reports), LocalDate.now(clock.withZone(Check.CHINA)));
    }
}
