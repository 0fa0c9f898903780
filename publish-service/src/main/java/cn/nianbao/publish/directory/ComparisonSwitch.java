package cn.nianbao.publish.directory;

import cn.nianbao.publish.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Where the review service passes on whether the office lets the units below an agency be compared. */
@Path("/comparisons/{code}")
@RolesAllowed("review-service")
public class ComparisonSwitch {

    private final Comparisons comparisons;

    ComparisonSwitch(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Null where the caller forgot to say. */
    public record Position(Boolean on) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void turn(String code, Position position) {
        if (!Agency.isCode(code) || position == null || position.on() == null) {
            throw Problem.unprocessable("请写明机关代码和开关，例如 {\"on\": true}。");
        }
        if (position.on()) {
            comparisons.open(code);
        } else {
            comparisons.close(code);
        }
    }
}
