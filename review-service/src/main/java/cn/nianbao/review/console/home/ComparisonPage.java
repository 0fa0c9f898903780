package cn.nianbao.review.console.home;

import cn.nianbao.review.portal.Comparisons;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** The button of 公开单位间比较; it leads back to the office's page. */
@Path("/comparisons/{agency}")
@RolesAllowed("office")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ComparisonPage {

    private final Comparisons comparisons;

    ComparisonPage(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @POST
    public Response turn(@PathParam("agency") String agency, @RestForm boolean on) {
        comparisons.turn(agency, on);
        return Response.seeOther(URI.create("/#comparison-title")).build();
    }
}
