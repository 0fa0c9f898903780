package cn.nianbao.review.console.signoff;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.console.review.DecisionForm;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.paper.Dossiers;
import cn.nianbao.review.paper.Registering;
import cn.nianbao.review.paper.SignedSheet;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.task.Tasks;
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

/** 呈批: one page, and one sheet of paper, that tells the leader all; there it is signed. */
@Path("/reports/{id}/approval")
@Authenticated
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ApprovalPage {

    private final Caller caller;
    private final Visible visible;
    private final Dossiers dossiers;
    private final Tasks tasks;
    private final Entitlement entitlement;
    private final Registering registering;
    private final History history;
    private final Clock clock;

    ApprovalPage(
            Caller caller,
            Visible visible,
            Dossiers dossiers,
            Tasks tasks,
            Entitlement entitlement,
            Registering registering,
            History history,
            Clock clock) {
        this.caller = caller;
        this.visible = visible;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.entitlement = entitlement;
        this.registering = registering;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Who may be named as the signer of a sheet.
     *
     * @param most the last day that can stand beside a signature
     */
    public record PaperForm(List<Person> signers, LocalDate most) {}

    /** Presented is null while there is nothing to read, decision and paper where it is not the caller's to sign. */
    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        static native TemplateInstance approval(
                Frame frame,
                Standing standing,
                Presented presented,
                DecisionForm decision,
                PaperForm paper,
                List<SignedSheet> sheets);
    }

    @GET
    public TemplateInstance approval(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        LocalDate today = LocalDate.now(clock.withZone(Check.CHINA));
        return Templates.approval(
                Frame.of(caller),
                Standing.of(List.of(report), history.openReturns(List.of(report)), today)
                        .get(0),
                dossiers.of(report).map(Presented::of).orElse(null),
                decision(report),
                registering.mayRegister(report) ? new PaperForm(registering.signers(report), today) : null,
                SignedSheet.of(report.id()));
    }

    private DecisionForm decision(ReportCase report) {
        return report.state() == Step.SIGN_OFF
                ? DecisionForm.of(report, tasks, step -> entitlement.acting(report, step))
                        .orElse(null)
                : null;
    }
}
