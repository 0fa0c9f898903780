package cn.nianbao.review.console.report;

import cn.nianbao.check.CheckResult;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.May;
import cn.nianbao.review.console.Notice;
import cn.nianbao.review.console.Past;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.console.review.DecisionForm;
import cn.nianbao.review.console.review.RemarkList;
import cn.nianbao.review.console.review.ReviewPart;
import cn.nianbao.review.console.review.Reviewing;
import cn.nianbao.review.console.review.Saying;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.InColumn;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.workflow.Step;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One report: where it stands, what is wrong with it, its figures and words, and what the person before it may do. */
@Path("/reports/{id}")
@Authenticated
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportPage {

    private final Caller caller;
    private final Visible visible;
    private final Check check;
    private final Reviewing reviewing;
    private final History history;
    private final RoadSettings settings;
    private final InColumn inColumn;
    private final Clock clock;

    public ReportPage(
            Caller caller,
            Visible visible,
            Check check,
            Reviewing reviewing,
            History history,
            RoadSettings settings,
            InColumn inColumn,
            Clock clock) {
        this.caller = caller;
        this.visible = visible;
        this.check = check;
        this.reviewing = reviewing;
        this.history = history;
        this.settings = settings;
        this.inColumn = inColumn;
        this.clock = clock;
    }

    /**
     * Content, decision and remarks are null where there is none.
     *
     * @param person tells those apart who use the same computer
     */
    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance report(
                Frame frame,
                String person,
                Standing standing,
                Notice notice,
                Content content,
                DecisionForm decision,
                May may,
                List<Saying> sayings,
                RemarkList remarks,
                ReportCase report,
                List<Past> past);

        static native TemplateInstance merge(Frame frame, String id, String name, Merge merge);
    }

    @GET
    public TemplateInstance report(@PathParam("id") String id) {
        return show(visible.report(id), Typed.NOTHING);
    }

    /** What to choose between where somebody else has saved in between. */
    TemplateInstance merge(ReportCase report, Merge merge) {
        LocalDate today = LocalDate.now(clock.withZone(Check.CHINA));
        String name = Standing.of(List.of(report), Map.of(), today).get(0).name();
        return Templates.merge(Frame.of(caller), report.id().toString(), name, merge);
    }

    private boolean isNowPublic(ReportCase report) {
        boolean published = report.state() == Step.PUBLISHED
                && Cases.nowPublic(report.agency(), report.year())
                        .filter(now -> now.id().equals(report.id()))
                        .isPresent();
        return published || !report.isWithdrawal() && inColumn.stands(report);
    }

    /** The page, with what was typed and could not be saved in its fields. */
    TemplateInstance show(ReportCase report, Typed typed) {
        List<Entry> entries = history.of(report);
        Map<UUID, Entry> returns = history.openReturns(List.of(report));
        LocalDate today = LocalDate.now(clock.withZone(Check.CHINA));
        May may = May.of(
                report,
                Cases.isNewest(report),
                caller.is(Role.STAFF, report.agency()),
                caller.is(Role.INFORMANT, report.agency()),
                caller.is(Role.SECRECY_REVIEWER, report.agency())
                        || caller.is(Role.OFFICE, Agency.of(report.agency()).parent()));
        if (isNowPublic(report)) {
            may = may.ofWhatIsPublic(
                    caller.is(Role.STAFF, report.agency()),
                    caller.officeOver(report.agency()).isPresent());
        }
        Optional<Revision> newest = Revision.newest(report.id());
        Optional<Revision> readable = newest.filter(revision -> !report.isWithdrawal());
        Optional<CheckResult> checked = readable.map(shown -> check.check(report, shown));
        ReviewPart review = reviewing.part(report, newest, checked, may);
        return Templates.report(
                Frame.of(caller),
                caller.person().sub(),
                Standing.of(List.of(report), returns, today).get(0),
                Notice.of(report, newest, entries, returns.get(report.id()), settings),
                readable.map(shown -> Content.of(
                                shown,
                                Handwork.of(shown.report(), checked.orElseThrow(), review.discussion()),
                                PublicPart.of(report, shown, typed),
                                typed))
                        .orElse(null),
                review.decision(),
                may,
                review.sayings(),
                review.remarks(),
                report,
                Past.of(entries));
    }
}
