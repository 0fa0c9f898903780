package cn.nianbao.publish.directory;

import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What was asked for stands at the address of an agency that took over. */
public final class Moved extends RuntimeException {

    private final String path;

    /** @param path within the column, without the ending of a download */
    Moved(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    /** Leads there, in the view and to the download that was asked for. */
    static final class Answer {

        private final Views views;

        Answer(Views views) {
            this.views = views;
        }

        /** For good, but browsers ask again each time: a register can be mistaken, and is then put right. */
        @ServerExceptionMapper
        Response answer(Moved moved, UriInfo asked) {
            String file = asked.getPath().substring(asked.getPath().lastIndexOf('/') + 1);
            String ending = file.contains(".") ? file.substring(file.indexOf('.')) : "";
            return views.of(asked)
                    .leading(Response.Status.MOVED_PERMANENTLY, moved.path + ending)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        }
    }
}
