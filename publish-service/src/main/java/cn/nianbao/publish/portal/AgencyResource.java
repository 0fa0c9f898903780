package cn.nianbao.publish.portal;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Comparisons;
import cn.nianbao.publish.directory.Directory;
import cn.nianbao.publish.directory.Succession;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** An agency with all its reports. Whoever asks for one that was merged is sent to the agency that took over. */
@Path("/")
public class AgencyResource {

    private final Directory directory;
    private final Succession succession;
    private final Comparisons comparisons;
    private final Editions editions;
    private final Views views;

    AgencyResource(
            Directory directory, Succession succession, Comparisons comparisons, Editions editions, Views views) {
        this.directory = directory;
        this.succession = succession;
        this.comparisons = comparisons;
        this.editions = editions;
        this.views = views;
    }

    @GET
    @Path("reports/{agencyCode:[a-z0-9-]{2,40}}")
    @Produces("text/html;charset=UTF-8")
    public Response agency(String agencyCode, @QueryParam("from") String from, @Context UriInfo address) {
        succession.demandStands(agencyCode);
        return Response.ok(Pages.agency(page(agencyCode, from, views.of(address))))
                .build();
    }

    private AgencyPage page(String code, String from, View view) {
        Agency agency = directory.find(code).orElse(null);
        List<Edition> own = editions.ofAgency(code);
        if (agency == null && own.isEmpty()) {
            throw Problem.notFound("没有找到代码为“" + code + "”的机关。请核对网址，或从年报目录按机关查找。");
        }
        List<AgencyPage.Predecessor> predecessors = directory.taken(code).stream()
                .map(taken -> new AgencyPage.Predecessor(taken, editions.ofAgency(taken.code())))
                .toList();
        Agency cameFrom = predecessors.stream()
                .map(AgencyPage.Predecessor::agency)
                .filter(taken -> taken.code().equals(from))
                .findFirst()
                .orElse(null);
        String name = agency == null ? own.get(0).agency() : agency.name();
        return new AgencyPage(
                code,
                name,
                agency,
                directory.formerNames(code, name),
                own,
                predecessors,
                cameFrom,
                comparisons.areOpen(code),
                view);
    }
}
