package cn.nianbao.review.console.review;

import cn.nianbao.review.console.ReportAddress;
import cn.nianbao.review.remark.FindingsResource.Given;
import cn.nianbao.review.remark.Speaking;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons of 填写情况说明, 申请复核 and the decision on it. */
@Path("/reports/{id}/findings/{finding}")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SayingPage {

    private final Speaking speaking;

    public SayingPage(Speaking speaking) {
        this.speaking = speaking;
    }

    @POST
    @Path("explanation")
    public Response explain(
            @PathParam("id") String id,
            @PathParam("finding") String finding,
            @RestForm String reason,
            @RestForm String kind,
            @RestForm String published) {
        speaking.explain(id, finding, new Given(reason, kind, published != null));
        return ReportAddress.back(id);
    }

    @POST
    @Path("contest")
    public Response contest(@PathParam("id") String id, @PathParam("finding") String finding, @RestForm String reason) {
        speaking.contest(id, finding, reason);
        return ReportAddress.back(id);
    }

    @POST
    @Path("judgement")
    public Response judge(
            @PathParam("id") String id,
            @PathParam("finding") String finding,
            @RestForm String accept,
            @RestForm String reason) {
        speaking.decideContest(id, finding, "yes".equals(accept), reason);
        return ReportAddress.back(id);
    }
}
