package cn.nianbao.review.console.signoff;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.task.Deciding;
import cn.nianbao.review.task.Decision;
import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.WrongMove;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;

/**
 * 清单签发: clean reports are ticked, named once more on a page to confirm, and each becomes a decision of its own on its own
 * content. One that changed in between is refused and told; the others go on.
 */
@Path("/signing")
@RolesAllowed("approver")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SigningPage {

    private final Caller caller;
    private final Visible visible;
    private final CleanReports reports;
    private final Deciding deciding;
    private final Clock clock;

    SigningPage(Caller caller, Visible visible, CleanReports reports, Deciding deciding, Clock clock) {
        this.caller = caller;
        this.visible = visible;
        this.reports = reports;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** What became of one report: signed where there is nothing to say. */
    public record Outcome(String report, String name, String revision, String refused) {}

    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        static native TemplateInstance signing(Frame frame, List<SigningLine> clean, List<SigningLine> others);

        static native TemplateInstance confirm(Frame frame, List<SigningLine> chosen, List<Outcome> changed);

        static native TemplateInstance signed(Frame frame, List<Outcome> outcomes, long signed);
    }

    @GET
    public TemplateInstance waiting() {
        List<SigningLine> waiting = reports.waiting();
        return Templates.signing(
                Frame.of(caller),
                waiting.stream().filter(SigningLine::clean).toList(),
                waiting.stream().filter(line -> !line.clean()).toList());
    }

    /** Names what was ticked, with what it says now. */
    @POST
    @Path("confirm")
    public TemplateInstance confirm(@RestForm List<String> item) {
        List<SigningLine> waiting = reports.waiting();
        List<Item> asked = Item.all(item);
        List<SigningLine> chosen = waiting.stream()
                .filter(line -> line.clean() && asked.stream().anyMatch(one -> one.is(line)))
                .toList();
        List<Outcome> changed = asked.stream()
                .filter(one -> chosen.stream().noneMatch(one::is))
                .map(one -> outcome(one, "内容或办理情况已有变化，没有列入；请打开呈批页查看"))
                .toList();
        return Templates.confirm(Frame.of(caller), chosen, changed);
    }

    @POST
    public TemplateInstance sign(@RestForm List<String> item) {
        List<Outcome> outcomes = Item.all(item).stream().map(this::sign).toList();
        long signed =
                outcomes.stream().filter(outcome -> outcome.refused().isEmpty()).count();
        return Templates.signed(Frame.of(caller), outcomes, signed);
    }

    /** A transaction of its own: what is refused undoes none of the others. */
    private Outcome sign(Item item) {
        try {
            deciding.decide(item.task(), Decision.approval(item.revision()));
            return outcome(item, "");
        } catch (Refusal refused) {
            return outcome(item, refused.detail() + String.join("；", refused.items()));
        } catch (WrongMove | TaskGone raced) {
            return outcome(item, raced.getMessage());
        }
    }

    private Outcome outcome(Item item, String refused) {
        try {
            String name = Standing.of(
                            List.of(visible.report(item.report())),
                            Map.of(),
                            LocalDate.now(clock.withZone(Check.CHINA)))
                    .get(0)
                    .name();
            return new Outcome(item.report(), name, item.revision(), refused);
        } catch (Refusal hidden) {
            return new Outcome("", "一份您无权查看的报告", "", refused);
        }
    }
}
