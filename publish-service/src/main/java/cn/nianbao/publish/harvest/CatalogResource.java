package cn.nianbao.publish.harvest;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.serving.Compiled;
import cn.nianbao.publish.serving.Place;
import cn.nianbao.publish.serving.Replies;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The data catalogue and the description of the public interface. */
@Path("/")
public class CatalogResource {

    /** Some 300 KB of JSON, 20 KB compressed. */
    private static final int PAGE = 200;

    private static final int MOST_PAGES = 10_000;

    private final Editions editions;
    private final View address;
    private final Replies replies;

    CatalogResource(Editions editions, Views views, Replies replies) {
        this.editions = editions;
        this.address = views.plain();
        this.replies = replies;
    }

    @GET
    @Path("catalog.jsonld")
    public Response catalog(@QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders request) {
        return replies.reply(
                new Place(Catalog.path(page), null),
                request,
                () -> new Compiled(editions.count(null), Catalog.MEDIA_TYPE, () -> make(page)
                        .bytes()));
    }

    private Catalog make(int page) {
        if (page < 1 || page > MOST_PAGES) {
            throw Problem.notFound("没有这一页数据目录。");
        }
        // one more than is shown tells whether there is a next page
        List<Edition> found = editions.shown((page - 1) * PAGE, PAGE + 1);
        if (found.isEmpty() && page > 1) {
            throw Problem.notFound("没有这一页数据目录。");
        }
        return new Catalog(
                address, page, editions.shownCount(), found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }

    @GET
    @Path("openapi.json")
    public Response description(@Context HttpHeaders request) {
        return replies.reply(
                new Place("/openapi.json", null),
                request,
                () -> new Compiled("", "application/json", () -> PublicInterface.description(address)));
    }
}
