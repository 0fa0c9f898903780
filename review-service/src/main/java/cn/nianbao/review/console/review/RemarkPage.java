package cn.nianbao.review.console.review;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.rectification.Rectification;
import cn.nianbao.review.remark.Remarking;
import cn.nianbao.review.remark.RemarksResource.Made;
import cn.nianbao.review.remark.Settling;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The tab 意见与整改, and the buttons of 提出审核意见, 答复, 确认解决 and 再提. */
@Path("/reports/{id}/remarks")
@Authenticated
public class RemarkPage {

    private final Caller caller;
    private final Visible visible;
    private final Reviewing reviewing;
    private final Remarking remarking;
    private final Settling settling;

    public RemarkPage(Caller caller, Visible visible, Reviewing reviewing, Remarking remarking, Settling settling) {
        this.caller = caller;
        this.visible = visible;
        this.reviewing = reviewing;
        this.remarking = remarking;
        this.settling = settling;
    }

    /** Remarks are null while there is no content. */
    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance said(
                Frame frame, Standing standing, RemarkList remarks, List<Saying> sayings, List<OrderLine> orders);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance said(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        ReviewPart part = reviewing.part(report);
        return Templates.said(
                Frame.of(caller),
                reviewing.standing(report),
                part.remarks() == null ? null : part.remarks().on(Way.REMARKS),
                part.sayings(),
                OrderLine.of(Rectification.of(report)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remark(
            @PathParam("id") String id,
            @RestForm String text,
            @RestForm String place,
            @RestForm String quote,
            @RestForm String here) {
        remarking.remark(id, new Made(text, Pin.cell(place), Pin.section(place), quote));
        return Way.back(id, here);
    }

    @POST
    @Path("{remark}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") String id,
            @PathParam("remark") String remark,
            @RestForm String answer,
            @RestForm String here) {
        remarking.answer(id, remark, answer);
        return Way.back(id, here);
    }

    @POST
    @Path("{remark}/resolution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(
            @PathParam("id") String id,
            @PathParam("remark") String remark,
            @RestForm String resolved,
            @RestForm String text,
            @RestForm String here) {
        settling.settle(id, remark, "yes".equals(resolved), text);
        return Way.back(id, here);
    }
}
