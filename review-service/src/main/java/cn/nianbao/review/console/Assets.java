package cn.nianbao.review.console;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.time.Clock;

/**
 * Where styles and scripts stand: below a folder that has another name after each start, so that a browser may keep them and still
 * never shows a new page with an old script. What lies there are the files of {@code console/} and of the libraries below
 * {@code webjars/}; any name of the folder is as good as another, so that two services side by side understand each other's pages.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/assets/[a-z0-9]+(/(?:console|webjars|_static)/.*)";

    private final String folder;

    Assets(Clock clock) {
        this.folder = "/assets/" + Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    void serve(@Observes Router router) {
        router.getWithRegex(FOLDER).handler(Assets::find);
    }

    private static void find(RoutingContext request) {
        request.reroute(request.pathParam("param0"));
    }

    /** The folder of the console's own files. */
    public String own() {
        return folder + "/console";
    }

    /** The folder of the libraries that the pages use. */
    public String libraries() {
        return folder + "/webjars";
    }
}
