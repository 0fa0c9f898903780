package cn.nianbao.review.console;

import cn.nianbao.review.submission.Amending;
import cn.nianbao.review.submission.TakingDown;
import cn.nianbao.review.submission.Withdrawing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons of 申请更正, 申请撤下 and 责令撤下; they lead to the version that was opened. */
@Path("/reports/{id}")
@RolesAllowed("staff")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AmendingPage {

    private final Amending amending;
    private final TakingDown takingDown;

    public AmendingPage(Amending amending, TakingDown takingDown) {
        this.amending = amending;
        this.takingDown = takingDown;
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"staff", "office"})
    public Response withdraw(
            @PathParam("id") String id,
            @RestForm String reason,
            @RestForm String kind,
            @RestForm String notice,
            @RestForm String orderedBy) {
        Withdrawing.Asking asking = new Withdrawing.Asking(reason, kind, notice, orderedBy);
        return ReportAddress.back(takingDown.withdraw(id, asking).report().id().toString());
    }

    @POST
    @Path("correction")
    public Response amend(
            @PathParam("id") String id, @RestForm String reason, @RestForm String kind, @RestForm String notice) {
        Amending.Asking asking = new Amending.Asking(reason, kind, notice);
        return ReportAddress.back(amending.amend(id, asking).report().id().toString());
    }
}
