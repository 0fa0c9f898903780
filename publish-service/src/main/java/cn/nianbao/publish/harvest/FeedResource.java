package cn.nianbao.publish.harvest;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.Change;
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

/** The Atom feed of the whole column, and one for each agency. */
@Path("/")
public class FeedResource {

    /** Some weeks of a busy city; readers of feeds ask often and want the first page small. */
    private static final int PAGE = 100;

    private static final int MOST_PAGES = 10_000;

    private final Editions editions;
    private final View address;
    private final Replies replies;

    FeedResource(Editions editions, Views views, Replies replies) {
        this.editions = editions;
        this.address = views.plain();
        this.replies = replies;
    }

    @GET
    @Path("reports/feed.atom")
    public Response all(@QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders request) {
        return feed(null, "/reports/feed.atom", page, request);
    }

    @GET
    @Path("reports/{agencyCode:[a-z0-9-]+}/feed.atom")
    public Response agency(
            String agencyCode, @QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders request) {
        return feed(agencyCode, "/reports/" + agencyCode + "/feed.atom", page, request);
    }

    private Response feed(String agencyCode, String path, int page, HttpHeaders request) {
        Place place = new Place(page == 1 ? path : path + "?page=" + page, agencyCode);
        return replies.reply(
                place,
                request,
                () -> new Compiled(editions.count(agencyCode), Feed.MEDIA_TYPE, () -> make(agencyCode, path, page)
                        .bytes()));
    }

    private Feed make(String agencyCode, String path, int page) {
        if (page < 1 || page > MOST_PAGES) {
            throw Problem.notFound("没有这一页动态。");
        }
        // one more than is shown tells whether there is a next page
        List<Change> found = editions.changes(agencyCode, (page - 1) * PAGE, PAGE + 1);
        if (found.isEmpty() && (agencyCode != null || page > 1)) {
            throw Problem.notFound("没有找到这个机关公布的年报，或没有这一页动态。");
        }
        String of = agencyCode == null ? "" : found.get(0).edition().agency();
        return new Feed(
                address, of + "政府信息公开年报", path, page, found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }
}
