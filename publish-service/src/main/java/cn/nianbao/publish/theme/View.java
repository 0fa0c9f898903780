package cn.nianbao.publish.theme;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * How a reader wants the pages, and the one place that makes their addresses. The way of viewing is kept in the address
 * alone, so that it needs neither script nor cookie.
 *
 * @param origin scheme and host of the column, such as {@code https://www.example.gov.cn}
 * @param base the path of the column within the portal, without a slash at its end; empty at the root
 * @param large 长者模式: large text, strong contrast, plain layout
 * @param embedded without the portal's frame, because another page stands around it
 */
public record View(String origin, String base, boolean large, boolean embedded) {

    /** The address of a page within the column; the way of viewing goes along. */
    public String to(String path) {
        List<String> kept = new ArrayList<>();
        if (large) {
            kept.add("view=large");
        }
        if (embedded) {
            kept.add("embed=1");
        }
        int hash = path.indexOf('#');
        String page = hash < 0 ? path : path.substring(0, hash);
        String place = hash < 0 ? "" : path.substring(hash);
        String separator = kept.isEmpty() ? "" : page.contains("?") ? "&" : "?";
        return base + page + separator + String.join("&", kept) + place;
    }

    /**
     * An answer that leads to a page within the column. Its address is without scheme and host: the ones that a request names
     * are its sender's word, or those of the city's web server behind which nobody else gets.
     */
    public Response.ResponseBuilder leading(Response.Status status, String path) {
        return Response.status(status).header(HttpHeaders.LOCATION, to(path));
    }

    /** The same as the service itself is asked for it, behind the city's web server. */
    public String within(String path) {
        return to(path).substring(base.length());
    }

    /** The address of what looks the same in every view: a download, a style sheet. */
    public String file(String path) {
        return base + path;
    }

    /** The whole address that others should keep and cite. */
    public String canonical(String path) {
        return origin + base + path;
    }

    public View larger() {
        return new View(origin, base, true, embedded);
    }

    public View normal() {
        return new View(origin, base, false, embedded);
    }

    /** What the style sheet knows the view by. */
    public String style() {
        return (large ? "large " : "") + (embedded ? "embedded" : "framed");
    }
}
