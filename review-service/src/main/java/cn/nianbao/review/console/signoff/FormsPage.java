package cn.nianbao.review.console.signoff;

import cn.nianbao.forms.Form;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.paper.Dossier;
import cn.nianbao.review.paper.Dossiers;
import cn.nianbao.review.paper.Filling;
import cn.nianbao.review.paper.OfficialForm;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Check;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 表单: the official forms, each as a PDF that is made from the record when it is asked for. */
@Path("/reports/{id}/forms")
@Authenticated
@RequestScoped
public class FormsPage {

    private final Caller caller;
    private final Visible visible;
    private final Dossiers dossiers;
    private final Filling filling;
    private final History history;
    private final Clock clock;

    FormsPage(Caller caller, Visible visible, Dossiers dossiers, Filling filling, History history, Clock clock) {
        this.caller = caller;
        this.visible = visible;
        this.dossiers = dossiers;
        this.filling = filling;
        this.history = history;
        this.clock = clock;
    }

    /** A form of the list, and whether there is one now. */
    public record Line(OfficialForm form, boolean offered) {}

    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        static native TemplateInstance forms(Frame frame, Standing standing, List<Line> lines);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance forms(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        Optional<Dossier> dossier = dossiers.of(report);
        return Templates.forms(
                Frame.of(caller),
                Standing.of(
                                List.of(report),
                                history.openReturns(List.of(report)),
                                LocalDate.now(clock.withZone(Check.CHINA)))
                        .get(0),
                Arrays.stream(OfficialForm.values())
                        .map(form -> new Line(
                                form,
                                dossier.flatMap(known -> filling.fill(form, known))
                                        .isPresent()))
                        .toList());
    }

    @GET
    @Path("{name}.pdf")
    public Response pdf(@PathParam("id") String id, @PathParam("name") String name) {
        ReportCase report = visible.report(id);
        OfficialForm asked = OfficialForm.of(name).orElseThrow(() -> Refusal.notFound("没有这种表单，请从“表单”页打开"));
        Form form = dossiers.of(report)
                .flatMap(known -> filling.fill(asked, known))
                .orElseThrow(() -> Refusal.conflict("这份报告现在还没有" + asked.shown() + "：" + asked.offeredWhen()));
        return Download.of(
                form.print(),
                "application/pdf",
                asked.word() + ".pdf",
                form.report().agency() + report.year() + "年度报告-" + asked.shown() + ".pdf");
    }
}
