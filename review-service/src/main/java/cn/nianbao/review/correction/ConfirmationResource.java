package cn.nianbao.review.correction;

import cn.nianbao.review.revision.Revision;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** 确认原值 / 改正: a person stands for the figure of a cell. */
@Path("/api/reports/{id}/cells/{cell: .{1,100}}/confirmation")
public class ConfirmationResource {

    private final Correcting correcting;

    public ConfirmationResource(Correcting correcting) {
        this.correcting = correcting;
    }

    /** Absent, the figure stands as it was read; {@code value} sets it, as number or text. */
    public record Confirming(JsonNode value, String reason) {}

    @PUT
    @RolesAllowed("staff")
    public Response confirm(@PathParam("id") String id, @PathParam("cell") String cell, Confirming confirming) {
        boolean asRead = confirming == null
                || confirming.value() == null
                || confirming.value().isNull();
        Revision revision = correcting.confirm(
                id, cell, asRead ? null : confirming.value(), confirming == null ? null : confirming.reason());
        return Response.ok().tag(revision.hash()).build();
    }
}
