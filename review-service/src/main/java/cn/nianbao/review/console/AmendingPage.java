package cn.nianbao.review.console;

import cn.nianbao.review.submission.Amending;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The button of 申请更正; it leads to the version that was opened. */
@Path("/reports/{id}/correction")
@RolesAllowed("staff")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AmendingPage {

    private final Amending amending;

    public AmendingPage(Amending amending) {
        this.amending = amending;
    }

    @POST
    public Response amend(@PathParam("id") String id, @RestForm String reason, @RestForm String kind) {
        return ReportPage.back(amending.amend(id, reason, kind).id().toString());
    }
}
