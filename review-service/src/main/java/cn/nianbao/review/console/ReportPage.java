package cn.nianbao.review.console;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.correction.Correcting;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.task.Steering;
import cn.nianbao.review.task.Tasks;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.Step;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** One report: where it stands, what is wrong with it, its figures and words, and what the person before it may do. */
@Path("/reports/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReportPage {

    private final Caller caller;
    private final Visible visible;
    private final Check check;
    private final Tasks tasks;
    private final History history;
    private final Correcting correcting;
    private final Steering steering;

    public ReportPage(
            Caller caller,
            Visible visible,
            Check check,
            Tasks tasks,
            History history,
            Correcting correcting,
            Steering steering) {
        this.caller = caller;
        this.visible = visible;
        this.check = check;
        this.tasks = tasks;
        this.history = history;
        this.correcting = correcting;
        this.steering = steering;
    }

    /** Where the report stands, in words; empty strings where there is nothing to say. */
    public record Head(
            String id, String name, String state, String turn, String since, String trouble, String unreadable) {}

    /** A finding with the anchor of its first cell; the anchor is empty where it is about no cell. */
    public record Said(String severity, String shown, String message, String anchor) {}

    /** The content of the newest revision. */
    public record Content(
            String revision,
            String verdict,
            List<Said> findings,
            List<FormTable> tables,
            Report report,
            List<Section> sections) {}

    /** What the person may decide, and the words on the buttons. */
    public record Decision(
            String task, String step, String approve, String sendBack, boolean refer, List<Target> targets) {}

    /** Where a report can be returned to. */
    public record Target(String id, String name) {}

    /** What staff may do now. */
    public record May(boolean edit, boolean upload, boolean recall, boolean abandon) {}

    /** A line of the history. */
    public record Past(String at, String by, String what, String reason) {}

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance report(
                Frame frame, Head head, Content content, Decision decision, May may, List<Past> past);
    }

    @GET
    public TemplateInstance report(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        List<Entry> entries = history.of(report);
        return Templates.report(
                Frame.of(caller),
                head(report, entries),
                Revision.newest(report.id())
                        .map(revision -> content(report, revision))
                        .orElse(null),
                decision(report).orElse(null),
                may(report),
                entries.stream().map(ReportPage::past).toList());
    }

    @POST
    @RolesAllowed("staff")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        ReportCase report = visible.report(id);
        Report now = Revision.newest(report.id()).map(Revision::report).orElse(null);
        Optional<ObjectNode> changes = Optional.ofNullable(now).flatMap(content -> SavedForm.changes(content, form));
        changes.ifPresent(patch -> correcting.correct(id, form.getFirst("revision"), patch));
        return back(id);
    }

    @POST
    @Path("hand-in")
    @RolesAllowed("staff")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handIn(@PathParam("id") String id) {
        steering.handIn(id);
        return back(id);
    }

    @POST
    @Path("recall")
    @RolesAllowed("staff")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recall(@PathParam("id") String id) {
        steering.recall(id);
        return back(id);
    }

    @POST
    @Path("abandon")
    @RolesAllowed("staff")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response abandon(@PathParam("id") String id, @RestForm String reason) {
        steering.abandon(id, reason);
        return back(id);
    }

    @POST
    @Path("retry")
    @RolesAllowed("operator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry(@PathParam("id") String id) {
        steering.retry(id);
        return Response.seeOther(URI.create("/")).build();
    }

    static Response back(String id) {
        return Response.seeOther(URI.create("/reports/" + id)).build();
    }

    private static Head head(ReportCase report, List<Entry> entries) {
        String unreadable = report.state() != Step.UNREADABLE
                ? ""
                : entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.UNREADABLE)
                        .reduce((first, last) -> last)
                        .map(Entry::reason)
                        .orElse("");
        return new Head(
                report.id().toString(),
                Agency.of(report.agency()).name() + " " + report.year() + " 年度报告",
                Words.state(report.state()),
                Role.actingIn(report.state()).map(Role::shown).orElse(report.isOver() ? "" : "系统自动办理"),
                HomePage.shown(report.since()),
                report.incident().orElse(""),
                unreadable);
    }

    private Content content(ReportCase report, Revision revision) {
        Report content = revision.report();
        CheckResult checked = check.check(report, content);
        return new Content(
                revision.hash(),
                verdict(checked),
                checked.findings().stream().map(ReportPage::said).toList(),
                FormTable.of(content, checked),
                content,
                content.sections());
    }

    private static String verdict(CheckResult checked) {
        if (checked.findings().isEmpty()) {
            return "核查通过，没有发现问题。";
        }
        StringBuilder verdict = new StringBuilder();
        for (var severity : cn.nianbao.check.Severity.values()) {
            long count = checked.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .count();
            if (count > 0) {
                verdict.append(verdict.isEmpty() ? "" : "，")
                        .append(severity.shown())
                        .append(" ")
                        .append(count)
                        .append(" 处");
            }
        }
        return verdict.append(checked.hasErrors() ? "。必改问题改正后才能送审。" : "。可以送审。").toString();
    }

    private static Said said(Finding finding) {
        return new Said(
                finding.severity().word(),
                finding.severity().shown(),
                finding.message(),
                finding.cells().isEmpty()
                        ? ""
                        : FormTable.anchor(finding.cells().get(0)));
    }

    private Optional<Decision> decision(ReportCase report) {
        return tasks.mine(report)
                .filter(task -> Role.actingIn(task.step()).filter(Role::decides).isPresent())
                .map(this::decision);
    }

    private Decision decision(OpenTask task) {
        String approve =
                switch (task.step()) {
                    case SECRECY_REVIEW -> "可以公开";
                    case SIGN_OFF -> "签发";
                    case OFFICE_REVIEW -> "审核通过";
                    default -> "同意";
                };
        String sendBack =
                task.step() == Step.SECRECY_REVIEW ? "不宜公开" : task.step() == Step.OFFICE_REVIEW ? "下发整改" : "退回修改";
        List<Target> targets = tasks.returns(task).stream()
                .map(step -> new Target(step.id(), Words.step(step)))
                .toList();
        return new Decision(
                task.id(), Words.step(task.step()), approve, sendBack, task.step() == Step.SECRECY_REVIEW, targets);
    }

    private May may(ReportCase report) {
        boolean staff = caller.is(Role.STAFF, report.agency());
        return new May(
                staff && report.state() == Step.CORRECTING,
                staff && report.withStaff(),
                staff && report.state() == Step.FIRST_REVIEW,
                staff && !report.isOver() && report.state() != Step.PUBLISHING);
    }

    private static Past past(Entry entry) {
        String what = entry.kind().shown()
                + (entry.kind().isDecision()
                        ? "（" + Words.step(entry.step()) + (entry.to() == null ? "" : " → " + Words.step(entry.to()))
                                + "）"
                        : "");
        return new Past(HomePage.shown(entry.at()), entry.byName(), what, entry.reason() == null ? "" : entry.reason());
    }
}
