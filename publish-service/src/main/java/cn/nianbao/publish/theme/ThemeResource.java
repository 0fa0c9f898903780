package cn.nianbao.publish.theme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The theme's style sheet and pictures. Their addresses change with their content, so a day without asking is safe. */
@Path("/theme")
public class ThemeResource {

    private static final String A_DAY = "public, max-age=86400";

    private final Theme theme;

    ThemeResource(Theme theme) {
        this.theme = theme;
    }

    @GET
    @Path("theme.css")
    public Response stylesheet() {
        return Response.ok(theme.css(), "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, A_DAY)
                .build();
    }

    @GET
    @Path("{name}")
    public Response picture(String name) {
        Picture picture = theme.pictures().get(name);
        if (picture == null) {
            throw new NotFoundException();
        }
        return Response.ok(picture.bytes(), picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, A_DAY)
                .build();
    }
}
