package cn.nianbao.review.schedule;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** {@code {"at": "2026-01-20T09:00:00+08:00"}} sets the hour of publication, {@code {"at": null}} lifts it. */
@Path("/api/reports/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    private final Scheduling scheduling;
    private final Visible visible;

    ScheduleResource(Scheduling scheduling, Visible visible) {
        this.scheduling = scheduling;
        this.visible = visible;
    }

    /**
     * Where the report stands, and its hour.
     *
     * @param at null where it becomes public as soon as everybody has agreed
     * @param warning what is odd about the hour; null where nothing is
     */
    public record Scheduled(String id, String state, OffsetDateTime at, String warning) {

        static Scheduled of(ReportCase report) {
            Instant at = report.publishAt().orElse(null);
            return new Scheduled(
                    report.id().toString(),
                    report.state().id(),
                    at == null ? null : Hours.inChina(at),
                    at != null && Scheduling.isLate(report, at) ? "公布时间晚于法定公布期限" : null);
        }
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
    public Scheduled hour(@PathParam("id") String id) {
        return Scheduled.of(visible.report(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"staff", "approver", "informant"})
    public Scheduled set(@PathParam("id") String id, JsonNode wanted) {
        // a body that says nothing must not publish a report that waits
        if (wanted == null || !wanted.has("at")) {
            throw Refusal.unprocessable("请写明公布时间 at，取消定时写 null", List.of());
        }
        JsonNode at = wanted.get("at");
        return Scheduled.of(scheduling.set(id, at.isNull() ? null : Hours.given(at.asText())));
    }
}
