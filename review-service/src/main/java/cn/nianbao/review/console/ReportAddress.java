package cn.nianbao.review.console;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where the page of a report stands. */
public final class ReportAddress {

    private ReportAddress() {}

    /** Sends the browser back into the form, to go on filling it. */
    public static Response backToForm(String id) {
        return Response.seeOther(URI.create("/reports/" + id + "#edit")).build();
    }

    /** Sends the browser back to the report once something was done to it. */
    public static Response back(String id) {
        return Response.seeOther(URI.create("/reports/" + id)).build();
    }
}
