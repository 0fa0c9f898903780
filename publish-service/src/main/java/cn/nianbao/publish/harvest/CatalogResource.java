package cn.nianbao.publish.harvest;

import cn.nianbao.publish.edition.Edition;
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

/** The data catalogue, leaf by leaf. */
@Path("/")
public class CatalogResource {

    /** Some 300 KB of JSON, 20 KB compressed. */
    private static final int PAGE = 200;

    private final Editions editions;
    private final View address;
    private final Harvest harvest;

    CatalogResource(Editions editions, Views views, Harvest harvest) {
        this.editions = editions;
        this.address = views.plain();
        this.harvest = harvest;
    }

    @GET
    @Path("catalog.jsonld")
    public Response catalog(@QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders request) {
        return harvest.reply(new Place(Catalog.path(page), null), request, Catalog.MEDIA_TYPE, () -> make(page)
                .bytes());
    }

    private Catalog make(int page) {
        Leaf<Edition> leaf = Leaf.of(page, PAGE, "没有这一页数据目录。", editions::shown);
        return new Catalog(address, editions.shownCount(), leaf);
    }
}
