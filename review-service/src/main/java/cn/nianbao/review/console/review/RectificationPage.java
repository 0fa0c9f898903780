package cn.nianbao.review.console.review;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.rectification.Mending;
import cn.nianbao.review.rectification.Rectification;
import cn.nianbao.workflow.Step;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The orders to mend a report (整改单), each on a page that prints, and the buttons of 整改 and 确认整改到位. */
@Path("/reports/{id}/rectifications")
@Authenticated
public class RectificationPage {

    private final Caller caller;
    private final Visible visible;
    private final Reviewing reviewing;
    private final Mending mending;

    public RectificationPage(Caller caller, Visible visible, Reviewing reviewing, Mending mending) {
        this.caller = caller;
        this.visible = visible;
        this.reviewing = reviewing;
        this.mending = mending;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance rectifications(Frame frame, Standing standing, List<OrderLine> orders);

        static native TemplateInstance rectification(
                Frame frame, Standing standing, OrderLine order, boolean mend, boolean accept);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance orders(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return Templates.rectifications(
                Frame.of(caller), reviewing.standing(report), OrderLine.of(Rectification.of(report)));
    }

    @GET
    @Path("{order}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance order(@PathParam("id") String id, @PathParam("order") String order) {
        ReportCase report = visible.report(id);
        Rectification issued = Rectification.of(report).stream()
                .filter(each -> each.id().toString().equals(order))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("没有这张整改单"));
        OrderLine line = OrderLine.of(List.of(issued)).get(0);
        boolean open = !issued.isAccepted();
        return Templates.rectification(
                Frame.of(caller),
                reviewing.standing(report),
                line,
                open && report.state() == Step.CORRECTING && caller.is(Role.STAFF, report.agency()),
                open && line.mended() && judges(report, issued));
    }

    @POST
    @Path("{order}/items/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mend(
            @PathParam("id") String id,
            @PathParam("order") String order,
            @PathParam("number") int number,
            @RestForm String answer) {
        mending.mend(id, order, number, answer);
        return back(id, order);
    }

    @POST
    @Path("{order}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("id") String id, @PathParam("order") String order, @RestForm String opinion) {
        mending.accept(id, order, opinion);
        return back(id, order);
    }

    private boolean judges(ReportCase report, Rectification issued) {
        return Role.actingIn(issued.step())
                .filter(role -> caller.is(role, Agency.of(report.agency()).holderOf(role)))
                .isPresent();
    }

    private static Response back(String id, String order) {
        return Response.seeOther(URI.create("/reports/" + id + "/" + Way.RECTIFICATIONS + "/" + order))
                .build();
    }
}
