package cn.nianbao.review.portal;

import cn.nianbao.review.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** 公开单位间比较 of an office's level. */
@Path("/api/comparisons/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("office")
public class ComparisonsResource {

    private final Comparisons comparisons;

    public ComparisonsResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** What is asked for. */
    public record Turning(Boolean on) {}

    /**
     * How it stands.
     *
     * @param by who turned it last; null where nobody ever did
     * @param received whether the column knows
     */
    public record Standing(boolean on, String by, Instant at, boolean received) {

        static final Standing NEVER = new Standing(false, null, null, true);

        static Standing of(ComparisonSwitch last) {
            return new Standing(last.isOn(), last.byName(), last.at(), last.isReceived());
        }
    }

    @GET
    public Standing read(@PathParam("agency") String agency) {
        return comparisons.of(agency).map(Standing::of).orElse(Standing.NEVER);
    }

    @PUT
    public Standing turn(@PathParam("agency") String agency, Turning turning) {
        if (turning == null || turning.on() == null) {
            throw Refusal.unprocessable("请写明打开（\"on\": true）还是关闭（\"on\": false）", List.of());
        }
        comparisons.turn(agency, turning.on());
        return read(agency);
    }
}
