package cn.nianbao.review.correction;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.FindingJson;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.problem.JsonBounds;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** The working revision of a report: reading it with its findings, and correcting it. */
@Path("/api/reports/{id}/report")
@Produces(MediaType.APPLICATION_JSON)
public class WorkingReportResource {

    /** Of a figure that is given twice nobody knows which is meant. */
    private static final ObjectReader STRICT = ReportJson.EXACT
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final Visible visible;
    private final Correcting correcting;
    private final Check check;

    public WorkingReportResource(Visible visible, Correcting correcting, Check check) {
        this.visible = visible;
        this.correcting = correcting;
        this.check = check;
    }

    @GET
    @RolesAllowed({
        "staff",
        "first-reviewer",
        "second-reviewer",
        "leader-reviewer",
        "secrecy-reviewer",
        "approver",
        "informant",
        "office"
    })
    public Response read(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return answer(report, Revision.newest(report.id()).orElseThrow(() -> Refusal.notFound("报告还在识别，暂时没有内容，请稍后再看")));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("staff")
    public Response correct(@PathParam("id") String id, @HeaderParam("If-Match") String seen, byte[] patch) {
        Revision revision = correcting.correct(id, IfMatch.demanded(seen), json(patch));
        return answer(visible.report(id), revision);
    }

    private Response answer(ReportCase report, Revision revision) {
        Report content = revision.report();
        CheckResult checked = check.check(report, revision);
        ObjectNode body = ReportJson.write(content);
        FindingJson.addTo(body, checked);
        Discussion.of(report.id()).addTo((ArrayNode) body.get("findings"), checked);
        addNotes(body, report, revision);
        body.put("revision", revision.hash());
        return Response.ok(ReportJson.bytes(body)).tag(revision.hash()).build();
    }

    /** Index data by all names that the agency's template asks for, null where there are none; and the correction, if it is one. */
    private static void addNotes(ObjectNode body, ReportCase report, Revision revision) {
        PublicNotes notes = revision.notes();
        ObjectNode index = body.putObject(PublicPatch.INDEX);
        Agency.of(report.agency()).indexTemplate().lines().keySet().forEach(index::putNull);
        notes.index().forEach(index::put);
        if (notes.correction() != null) {
            body.putObject(PublicPatch.CORRECTION)
                    .put("kind", notes.correction().kind().word())
                    .put("reason", notes.correction().reason());
        }
    }

    private static JsonNode json(byte[] patch) {
        try {
            JsonBounds.demand(patch);
            return STRICT.readTree(patch);
        } catch (IOException notJson) {
            throw Refusal.unprocessable("修改内容不是有效的 JSON", List.of());
        }
    }
}
