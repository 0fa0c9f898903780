package cn.nianbao.review.console;

import cn.nianbao.review.remark.Remarking;
import cn.nianbao.review.remark.RemarksResource.Made;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons of 提出审核意见 and 答复. */
@Path("/reports/{id}/remarks")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RemarkPage {

    private final Remarking remarking;

    public RemarkPage(Remarking remarking) {
        this.remarking = remarking;
    }

    @POST
    public Response remark(@PathParam("id") String id, @RestForm String text, @RestForm String place) {
        remarking.remark(id, new Made(text, after(RemarkList.CELL, place), after(RemarkList.SECTION, place)));
        return ReportAddress.back(id);
    }

    @POST
    @Path("{remark}/answer")
    public Response answer(@PathParam("id") String id, @PathParam("remark") String remark, @RestForm String answer) {
        remarking.answer(id, remark, answer);
        return ReportAddress.back(id);
    }

    private static String after(String sort, String place) {
        return place != null && place.startsWith(sort) ? place.substring(sort.length()) : null;
    }
}
