package cn.nianbao.publish.years;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Directory;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An agency's key figures over the years, as a page with charts and tables, and for programs. */
@Path("/")
public class YearsResource {

    private static final String YEARS = "reports/{agencyCode:[a-z0-9-]{2,40}}/years";

    private final Directory directory;
    private final Editions editions;
    private final Figures figures;
    private final Views views;

    YearsResource(Directory directory, Editions editions, Figures figures, Views views) {
        this.directory = directory;
        this.editions = editions;
        this.figures = figures;
        this.views = views;
    }

    @CheckedTemplate(basePath = "years")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance years(YearsPage page);
    }

    @GET
    @Path(YEARS)
    @Produces("text/html;charset=UTF-8")
    public String page(String agencyCode, @Context UriInfo address) {
        return Templates.years(years(agencyCode, views.of(address))).render();
    }

    @GET
    @Path(YEARS + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] json(String agencyCode) {
        return YearsData.json(years(agencyCode, views.plain()));
    }

    @GET
    @Path(YEARS + ".csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(String agencyCode) {
        return Response.ok(YearsData.csv(years(agencyCode, views.plain())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + agencyCode + "-years.csv\"")
                .build();
    }

    private YearsPage years(String code, View view) {
        List<Edition> newest = editions.ofAgency(code);
        if (newest.stream().allMatch(Edition::isWithdrawal)) {
            throw Problem.notFound("这个机关没有可查看的年报，所以没有历年数据。请从年报目录按机关查找。");
        }
        String name =
                directory.find(code).map(Agency::name).orElse(newest.get(0).agency());
        List<YearsPage.Year> years = newest.stream()
                .sorted(Comparator.comparing(edition -> edition.key().year()))
                .map(edition -> new YearsPage.Year(edition, edition.isWithdrawal() ? Map.of() : figures.of(edition)))
                .toList();
        return new YearsPage(code, name, years, view);
    }
}
