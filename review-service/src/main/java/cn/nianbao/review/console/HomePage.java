package cn.nianbao.review.console;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.task.Tasks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for me, and where each report stands. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(Check.CHINA);

    private final Caller caller;
    private final Tasks tasks;

    public HomePage(Caller caller, Tasks tasks) {
        this.caller = caller;
        this.tasks = tasks;
    }

    /** A line of either list; {@code incident} is empty when all is well. */
    public record Line(String id, String report, String state, String turn, String since, String incident) {}

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance home(
                Frame frame, boolean staff, boolean operator, List<Line> mine, List<Line> all);
    }

    @GET
    public TemplateInstance home() {
        boolean operator = caller.mayRead().isEmpty() && caller.is(Role.OPERATOR);
        List<ReportCase> reports = operator ? ReportCase.inTrouble() : ReportCase.of(caller.mayRead());
        Map<UUID, ReportCase> byId = reports.stream().collect(Collectors.toMap(ReportCase::id, Function.identity()));
        List<Line> mine = tasks.waiting().stream()
                .map(task -> byId.get(UUID.fromString(task.report())))
                .filter(report -> report != null)
                .map(HomePage::line)
                .toList();
        return Templates.home(
                Frame.of(caller),
                caller.is(Role.STAFF),
                caller.is(Role.OPERATOR),
                mine,
                reports.stream().map(HomePage::line).toList());
    }

    private static Line line(ReportCase report) {
        return new Line(
                report.id().toString(),
                Agency.of(report.agency()).name() + " " + report.year() + " 年度"
                        + (report.version() > 1 ? "（第 " + report.version() + " 版）" : ""),
                Words.state(report.state()),
                Role.actingIn(report.state()).map(Role::shown).orElse(report.isOver() ? "" : "系统自动办理"),
                shown(report.since()),
                report.incident().orElse(""));
    }

    static String shown(Instant at) {
        return MINUTE.format(at);
    }
}
