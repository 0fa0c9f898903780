package cn.nianbao.review.schedule;

import cn.nianbao.review.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons 定时公布 and 取消定时. */
@Path("/reports/{id}/schedule")
@RolesAllowed({"staff", "approver", "informant"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SchedulePage {

    private final Scheduling scheduling;
    private final Lateness lateness;

    SchedulePage(Scheduling scheduling, Lateness lateness) {
        this.scheduling = scheduling;
        this.lateness = lateness;
    }

    /**
     * Sets or lifts the hour, and shows the page again from which that was done.
     *
     * @param at the time of China
     * @param late "yes" from somebody who knows that the statutory date will have passed
     */
    @POST
    public Response set(
            @PathParam("id") String id,
            @RestForm String at,
            @RestForm String late,
            @RestForm String how,
            @RestForm String from) {
        Instant hour = "lift".equals(how) ? null : Hours.typed(at);
        if (hour != null && !"yes".equals(late) && lateness.of(id, hour)) {
            throw Refusal.unprocessable("定的时间晚于法定公布期限；确需晚于期限公布的，请勾选“我知道这晚于公布期限”后再定时", List.of());
        }
        scheduling.set(id, hour);
        return Response.seeOther(URI.create("/reports/" + id + ("approval".equals(from) ? "/approval" : "")))
                .build();
    }
}
