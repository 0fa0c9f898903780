package cn.nianbao.review.console.review;

import cn.nianbao.review.console.ReportAddress;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Back to the page on which a button was pressed: the report itself, or one of its tabs. */
final class Way {

    static final String REMARKS = "remarks";
    static final String RECTIFICATIONS = "rectifications";

    private Way() {}

    static Response back(String id, String here) {
        boolean tab = REMARKS.equals(here) || RECTIFICATIONS.equals(here);
        return tab
                ? Response.seeOther(URI.create("/reports/" + id + "/" + here)).build()
                : ReportAddress.back(id);
    }
}
