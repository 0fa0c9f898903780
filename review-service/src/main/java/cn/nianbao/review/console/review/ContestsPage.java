package cn.nianbao.review.console.review;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.remark.Contest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What staff have contested, for those who judge it: the office above them and their secrecy reviewers. */
@Path("/contests")
@RolesAllowed({"office", "secrecy-reviewer"})
@Produces(MediaType.TEXT_HTML)
public class ContestsPage {

    private static final int MOST = 200;

    private final Caller caller;

    public ContestsPage(Caller caller) {
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance contests(Frame frame, List<Line> lines, long open);
    }

    /** A contest with the report that it is about. */
    public record Line(String report, String name, String message, String reason, String by, Outcome outcome) {}

    @GET
    public TemplateInstance contests() {
        List<Contest> contests = Contest.of(judged(), MOST);
        Map<UUID, ReportCase> cases =
                Cases.byId(contests.stream().map(Contest::caseId).toList());
        Map<String, Agency> agencies =
                Agency.byCode(cases.values().stream().map(ReportCase::agency).toList());
        List<Line> lines = contests.stream()
                .map(contest -> line(contest, cases.get(contest.caseId()), agencies))
                .toList();
        return Templates.contests(
                Frame.of(caller),
                lines,
                lines.stream().filter(line -> line.outcome().isPending()).count());
    }

    /** The agencies whose contests the caller judges. */
    private Set<String> judged() {
        List<String> own = caller.mayRead().stream().toList();
        Set<String> judged = new HashSet<>(own.stream()
                .filter(code -> caller.is(Role.SECRECY_REVIEWER, code))
                .toList());
        judged.addAll(Agency.rightBelow(
                own.stream().filter(code -> caller.is(Role.OFFICE, code)).toList()));
        return judged;
    }

    private static Line line(Contest contest, ReportCase report, Map<String, Agency> agencies) {
        return new Line(
                report.id().toString(),
                agencies.get(report.agency()).name() + report.year() + "年度报告",
                contest.message(),
                contest.reason(),
                contest.byName() + " " + Standing.shown(contest.at()),
                Outcome.of(contest));
    }
}
