package cn.nianbao.publish.harvest;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.Change;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.serving.Place;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The Atom feed of the whole column, and one for each agency. */
@Path("/")
public class FeedResource {

    /** Some weeks of a busy city; readers of feeds ask often and want the first page small. */
    private static final int PAGE = 100;

    private final Editions editions;
    private final View address;
    private final Harvest harvest;

    FeedResource(Editions editions, Views views, Harvest harvest) {
        this.editions = editions;
        this.address = views.plain();
        this.harvest = harvest;
    }

    @GET
    @Path("reports/feed.atom")
    public Response all(@QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders request) {
        return feed(null, "/reports/feed.atom", page, request);
    }

    @GET
    @Path("reports/{agencyCode:[a-z0-9-]{2,40}}/feed.atom")
    public Response agency(
            String agencyCode, @QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders request) {
        return feed(agencyCode, "/reports/" + agencyCode + "/feed.atom", page, request);
    }

    private Response feed(String agencyCode, String path, int page, HttpHeaders request) {
        Place place = new Place(page == 1 ? path : path + "?page=" + page, agencyCode);
        return harvest.reply(place, request, Feed.MEDIA_TYPE, () -> make(agencyCode, path, page)
                .bytes());
    }

    private Feed make(String agencyCode, String path, int page) {
        Leaf<Change> leaf = Leaf.of(page, PAGE, "没有这一页动态。", (from, most) -> editions.changes(agencyCode, from, most));
        if (agencyCode != null && leaf.entries().isEmpty()) {
            throw Problem.notFound("没有找到这个机关公布的年报。");
        }
        String of = agencyCode == null ? "" : leaf.entries().get(0).edition().agency();
        return new Feed(address, of + "政府信息公开年报", path, leaf);
    }
}
