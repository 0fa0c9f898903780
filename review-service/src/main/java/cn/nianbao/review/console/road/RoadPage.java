package cn.nianbao.review.console.road;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.console.road.Told.Version;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.RoadBook;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Travelled;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 办理过程: where a report has been and where it stands, who did what, and whether the record of it is whole. */
@Path("/reports/{id}/road")
@Authenticated
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RoadPage {

    private final Caller caller;
    private final Visible visible;
    private final Told told;
    private final History history;
    private final RoadBook book;
    private final ReportProcess process;
    private final Deadlines deadlines;

    public RoadPage(
            Caller caller,
            Visible visible,
            Told told,
            History history,
            RoadBook book,
            ReportProcess process,
            Deadlines deadlines) {
        this.caller = caller;
        this.visible = visible;
        this.told = told;
        this.history = history;
        this.book = book;
        this.process = process;
        this.deadlines = deadlines;
    }

    /** Marks are null where the engine has forgotten the road. */
    @CheckedTemplate(basePath = "road")
    static class Templates {
        static native TemplateInstance road(
                Frame frame,
                Standing standing,
                List<Stop> stops,
                Marks marks,
                ChainNote chain,
                List<VersionPast> versions);
    }

    @GET
    public TemplateInstance road(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        List<Version> versions = told.of(report);
        Version here = versions.stream()
                .filter(version -> version.report().id().equals(report.id()))
                .findFirst()
                .orElseThrow();
        Optional<Travelled> road = book.of(report.id(), report.key());
        Set<Step> worked = here.entries().stream()
                .filter(entry -> entry.kind().isEdit() || entry.kind().isDecision())
                .map(Entry::step)
                .collect(Collectors.toSet());
        List<Stop> stops = Stop.of(
                report,
                step -> worked.contains(step)
                        || road.filter(travelled -> travelled.has(step)).isPresent(),
                process.policy(report.id()));
        return Templates.road(
                Frame.of(caller),
                Standing.of(List.of(report), history.openReturns(List.of(report)), deadlines.today())
                        .get(0),
                stops,
                road.map(travelled -> Marks.of(travelled, stops, report.state()))
                        .orElse(null),
                ChainNote.of(here.chain()),
                versions.stream()
                        .map(version -> VersionPast.of(version.report(), version.entries(), version.chain(), report))
                        .toList());
    }

    /** The diagram of the report's own process and version, as it was deployed. */
    @GET
    @Path("diagram")
    @Produces(MediaType.APPLICATION_XML)
    public String diagram(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return book.of(report.id(), report.key())
                .map(Travelled::diagram)
                .orElseThrow(() -> Refusal.notFound("流程图已过保存期限"));
    }

    /** The record for inspectors, to open in a spreadsheet. */
    @GET
    @Path("history.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response csv(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return file(report, "csv", HistoryFile.csv(told.of(report)));
    }

    /** The same for programs, with what the chain tells. */
    @GET
    @Path("history.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return file(report, "json", HistoryFile.json(told.of(report)));
    }

    private static Response file(ReportCase report, String ending, Object content) {
        String name = report.agency() + "-" + report.year() + "-history." + ending;
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
