package cn.nianbao.review.console.review;

import cn.nianbao.review.suggestion.Suggesting;
import cn.nianbao.review.suggestion.Suggesting.Proposed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons of 提出批改建议, 采纳 and 不采纳. */
@Path("/reports/{id}/suggestions")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SuggestionPage {

    private final Suggesting suggesting;

    public SuggestionPage(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @POST
    public Response suggest(
            @PathParam("id") String id,
            @RestForm String place,
            @RestForm String quote,
            @RestForm String replacement,
            @RestForm String reason,
            @RestForm String here) {
        suggesting.suggest(id, new Proposed(Pin.cell(place), Pin.section(place), quote, replacement, reason));
        return Way.back(id, here);
    }

    @POST
    @Path("{suggestion}/decision")
    public Response decide(
            @PathParam("id") String id,
            @PathParam("suggestion") String suggestion,
            @RestForm String accept,
            @RestForm String reason,
            @RestForm String here) {
        if ("yes".equals(accept)) {
            suggesting.accept(id, suggestion);
        } else {
            suggesting.decline(id, suggestion, reason);
        }
        return Way.back(id, here);
    }
}
