package cn.nianbao.publish.portal;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.edition.Listing;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/** The list of all published reports, newest first, by year and agency. */
@Path("/")
public class ListResource {

    /** As many as a reader scans on one page. */
    private static final int PAGE = 50;

    private final Editions editions;
    private final Views views;

    ListResource(Editions editions, Views views) {
        this.editions = editions;
        this.views = views;
    }

    @GET
    public Response home() {
        return Response.seeOther(URI.create(views.plain().to("/reports"))).build();
    }

    @GET
    @Path("reports")
    @Produces("text/html;charset=UTF-8")
    public String list(
            @QueryParam("year") Integer year,
            @QueryParam("agency") String agency,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context UriInfo asked) {
        if (page < 1 || page > 10_000 || (agency != null && !agency.matches("[a-z0-9-]{2,40}"))) {
            throw Problem.notFound("没有这一页目录。");
        }
        // one more than is shown tells whether there is a next page
        List<Edition> found = editions.list(new Listing(year, agency, (page - 1) * PAGE, PAGE + 1));
        List<ListPage.Line> lines =
                found.stream().limit(PAGE).map(ListPage.Line::of).toList();
        return Pages.list(
                new ListPage(lines, editions.years(), year, agency, page, found.size() > PAGE, views.of(asked)));
    }
}
