package cn.nianbao.publish.portal;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.directory.Succession;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.edition.Standing;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.serving.Place;
import cn.nianbao.publish.serving.Replies;
import cn.nianbao.publish.serving.Source;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/**
 * A report as the public reads it: the newest version, or one that is named, as a page or as a download. No account, no
 * cookie. Asked only for what is not in memory.
 */
@Path("/")
public class ReportResource {

    private static final String REPORT = "reports/{agencyCode:[a-z0-9-]{2,40}}/{year:[0-9]{1,9}}";

    private final Editions editions;
    private final Succession succession;
    private final Shelf shelf;
    private final Views views;
    private final Replies replies;

    ReportResource(Editions editions, Succession succession, Shelf shelf, Views views, Replies replies) {
        this.editions = editions;
        this.succession = succession;
        this.shelf = shelf;
        this.views = views;
        this.replies = replies;
    }

    @GET
    @Path(REPORT + "{form:" + Form.ENDINGS + "}")
    public Response newest(
            String agencyCode, int year, String form, @Context HttpHeaders request, @Context UriInfo address) {
        EditionKey any = new EditionKey(agencyCode, year, 1);
        return answer(any, any.newestPage(), () -> newest(agencyCode, year), Form.of(form), request, views.of(address));
    }

    @GET
    @Path(REPORT + "/v{version:[0-9]{1,9}}{form:" + Form.ENDINGS + "}")
    public Response version(
            String agencyCode,
            int year,
            int version,
            String form,
            @Context HttpHeaders request,
            @Context UriInfo address) {
        EditionKey key = new EditionKey(agencyCode, year, version);
        return answer(key, key.page(), () -> version(key), Form.of(form), request, views.of(address));
    }

    private Response answer(
            EditionKey key, String path, Supplier<Standing> lookUp, Form form, HttpHeaders request, View view) {
        // a download looks the same in every view
        String address = form == Form.PAGE ? view.within(path) : path + form.ending();
        Place place = new Place(address, key.agencyCode());
        Supplier<Source> source = () -> shelf.source(shown(lookUp.get(), form), form, view);
        return form.isHeavy() ? replies.reply(source.get(), request) : replies.reply(place, request, source);
    }

    private Standing newest(String agencyCode, int year) {
        return editions.standing(agencyCode, year).orElseThrow(() -> succession.elsewhere(agencyCode, year));
    }

    private Standing version(EditionKey key) {
        return editions.standing(key).orElseThrow(() -> {
            int newest = newest(key.agencyCode(), key.year()).newestVersion();
            return Problem.notFound("这份年报没有第 " + key.version() + " 版，最新的是第 " + newest + " 版。");
        });
    }

    /**
     * A reader who comes by an old address is told why, and no version of before is left to read. The receipt of the removal
     * itself can be had: it proves who removed what, and holds nothing of the content.
     */
    private Standing shown(Standing standing, Form form) {
        boolean isProofOfRemoval = form == Form.RECEIPT && standing.edition().isWithdrawal();
        if (standing.isShown() || isProofOfRemoval) {
            return standing;
        }
        EditionKey key = standing.edition().key();
        Edition down = editions.lastWithdrawal(key.agencyCode(), key.year()).orElseThrow();
        Edition newest = editions.newest(key.agencyCode(), key.year()).orElseThrow();
        throw Problem.gone(TakenDown.removal(down, newest));
    }
}
