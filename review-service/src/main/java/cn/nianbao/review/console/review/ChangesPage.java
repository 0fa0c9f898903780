package cn.nianbao.review.console.review;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.difference.Comparing;
import cn.nianbao.review.difference.Comparing.Compared;
import cn.nianbao.review.difference.Since;
import cn.nianbao.review.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tab 差异: what differs from an earlier revision, or from what was public. */
@Path("/reports/{id}/changes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ChangesPage {

    /** What is shown where nobody chose: what is most likely asked for. */
    private static final List<Since> USUAL =
            List.of(Since.DECISION, Since.HANDED_IN, Since.SIGNED, Since.LAST_YEAR, Since.REVISION);

    private final Caller caller;
    private final Visible visible;
    private final Reviewing reviewing;
    private final Comparing comparing;

    public ChangesPage(Caller caller, Visible visible, Reviewing reviewing, Comparing comparing) {
        this.caller = caller;
        this.visible = visible;
        this.reviewing = reviewing;
        this.comparing = comparing;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance changes(
                Frame frame, Standing standing, List<Since> choices, Since since, Changes changes);
    }

    @GET
    public TemplateInstance changes(@PathParam("id") String id, @QueryParam("since") String word) {
        ReportCase report = visible.report(id);
        Optional<Compared> compared =
                word == null ? comparing.first(report, USUAL) : comparing.since(report, since(word));
        Since since = compared.map(Compared::since).orElseGet(() -> word == null ? Since.REVISION : since(word));
        return Templates.changes(
                Frame.of(caller),
                reviewing.standing(report),
                Arrays.asList(Since.values()),
                since,
                compared.map(Changes::of).orElse(null));
    }

    private static Since since(String word) {
        return Since.of(word).orElseThrow(() -> Refusal.notFound("没有“" + word + "”这种比较"));
    }
}
