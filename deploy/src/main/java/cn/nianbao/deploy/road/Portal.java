package cn.nianbao.deploy.road;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.call.Http;

/** The public portal as a reader without an account sees it. */
public final class Portal {
    private final Http http;
    private final String url;

    public Portal(String portalUrl) {
        this.url = portalUrl;
        this.http = new Http(portalUrl);
    }

    public String address(String agency, int year) {
        return url + path(agency, year);
    }

    public Answer page(String agency, int year) {
        return http.get(path(agency, year));
    }

    /** The page at an address below {@code /reports}. */
    public Answer page(String below) {
        return http.get("/reports/" + below);
    }

    /** The list of reports, with a query such as {@code ?year=2025}. */
    public Answer list(String query) {
        return http.get("/reports" + query);
    }

    /** The published record as open data. */
    public Answer record(String agency, int year) {
        return http.get(path(agency, year) + ".json");
    }

    private static String path(String agency, int year) {
        return "/reports/" + agency + "/" + year;
    }
}
