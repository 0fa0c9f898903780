package cn.nianbao.publish.harvest;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.serving.Place;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What search engines ask for. */
@Path("/")
public class SitemapResource {

    private final Editions editions;
    private final View address;
    private final Harvest harvest;
    private final int most;

    SitemapResource(Editions editions, Views views, Harvest harvest, Settings settings) {
        this.editions = editions;
        this.address = views.plain();
        this.harvest = harvest;
        this.most = settings.most();
    }

    /** How the sitemap is cut. */
    @ConfigMapping(prefix = "nianbao.sitemap")
    interface Settings {

        /** Addresses in one part; search engines take no more than 50,000. Fewer make smaller answers and more of them. */
        @WithDefault("50000")
        int most();
    }

    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        return """
                User-agent: *
                Disallow: /editions
                Disallow: /q/

                Sitemap: %s
                """.formatted(address.canonical("/sitemap.xml"));
    }

    @GET
    @Path("sitemap.xml")
    public Response whole(@Context HttpHeaders request) {
        return reply("/sitemap.xml", request, () -> {
            int reports = editions.shownCount();
            return reports <= most
                    ? Sitemap.of(editions.shown(0, most), true, address)
                    : Sitemap.index((reports + most - 1) / most, address);
        });
    }

    @GET
    @Path("sitemap-{part:[1-9][0-9]{0,3}}.xml")
    public Response part(int part, @Context HttpHeaders request) {
        return reply("/sitemap-" + part + ".xml", request, () -> {
            if ((long) (part - 1) * most >= editions.shownCount()) {
                throw Problem.notFound("站点地图没有这一部分。");
            }
            return Sitemap.of(editions.shown((part - 1) * most, most), part == 1, address);
        });
    }

    private Response reply(String path, HttpHeaders request, Supplier<byte[]> making) {
        return harvest.reply(new Place(path, null), request, Sitemap.MEDIA_TYPE, making);
    }
}
