package cn.nianbao.parser;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.jail.Jail;
import cn.nianbao.reader.view.Drawing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the review service has a draft made ready to be looked at. Only its own account may; it keeps what it gets, so nothing is
 * remembered here.
 */
@Path("/views")
@RolesAllowed("review-service")
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
public class ViewResource {

    private final Jail jail;

    ViewResource(Jail jail) {
        this.jail = jail;
    }

    /** The view with the spots of every cell and word, its pages not yet drawn. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] view(InputStream draft) throws IOException, UnreadableDraft {
        return jail.view(bytes(draft));
    }

    /** One page: SVG of an OFD file, PNG of a picture. */
    @POST
    @Path("pages/{number}")
    public Response page(InputStream draft, @PathParam("number") int number) throws IOException, UnreadableDraft {
        Drawing drawing = jail.page(bytes(draft), number);
        return drawing instanceof Drawing.Png png
                ? Response.ok(png.bytes(), "image/png").build()
                : Response.ok(((Drawing.Svg) drawing).xml().getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                        .build();
    }

    private static byte[] bytes(InputStream draft) throws IOException {
        return draft.readNBytes(DraftFile.LARGEST + 1);
    }
}
