package cn.nianbao.publish.portal;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.directory.Succession;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.opendata.FileName;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.publish.opendata.Workshop;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * A report as the public reads it: the newest version, or one that is named, as a page or as a download. No account, no
 * cookie.
 */
@Path("/reports/{agencyCode:[a-z0-9-]+}")
public class ReportResource {

    private final Editions editions;
    private final Succession succession;
    private final Shelf shelf;
    private final Views views;
    private final Workshop workshop;

    ReportResource(Editions editions, Succession succession, Shelf shelf, Views views, Workshop workshop) {
        this.editions = editions;
        this.succession = succession;
        this.shelf = shelf;
        this.views = views;
        this.workshop = workshop;
    }

    @GET
    @Path("{year:[0-9]+}{form:" + Form.ENDINGS + "}")
    public Response newest(
            String agencyCode, int year, String form, @Context Request request, @Context UriInfo address) {
        Edition newest = newest(agencyCode, year);
        return answer(newest, newest, Form.of(form), request, views.of(address));
    }

    @GET
    @Path("{year:[0-9]+}/v{version:[0-9]+}{form:" + Form.ENDINGS + "}")
    public Response version(
            String agencyCode, int year, int version, String form, @Context Request request, @Context UriInfo address) {
        Edition newest = newest(agencyCode, year);
        Edition asked = editions.find(new EditionKey(agencyCode, year, version))
                .orElseThrow(() -> Problem.notFound(
                        "这份年报没有第 " + version + " 版，最新的是第 " + newest.key().version() + " 版。"));
        return answer(asked, newest, Form.of(form), request, views.of(address));
    }

    private Edition newest(String agencyCode, int year) {
        return editions.newest(agencyCode, year).orElseThrow(() -> succession.elsewhere(agencyCode, year));
    }

    private Response answer(Edition edition, Edition newest, Form form, Request request, View view) {
        demandNotTakenDown(edition, newest, form);
        Rendition rendition = form.isHeavy()
                ? workshop.take(edition.key(), form)
                : shelf.take(edition, newest.key().version(), form, view);
        EntityTag tag = new EntityTag(rendition.etag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(rendition.bytes(), rendition.mediaType()).tag(tag);
        // every reader asks again, so that a correction or a removal is seen at once; an unchanged page costs a 304
        answer.header(HttpHeaders.CACHE_CONTROL, "no-cache");
        answer.header("Nianbao-Revision", edition.revision());
        if (form.isFile()) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION, FileName.of(edition, form).attachment());
        }
        return answer.build();
    }

    /**
     * A reader who comes by an old address is told why, and no version of before is left to read. The receipt of the removal
     * itself can be had: it proves who removed what, and holds nothing of the content.
     */
    private void demandNotTakenDown(Edition asked, Edition newest, Form form) {
        if (form == Form.RECEIPT && asked.isWithdrawal()) {
            return;
        }
        EditionKey key = asked.key();
        editions.lastWithdrawal(key.agencyCode(), key.year())
                .filter(down -> key.version() <= down.key().version())
                .ifPresent(down -> {
                    throw Problem.gone(TakenDown.removal(down, newest));
                });
    }
}
