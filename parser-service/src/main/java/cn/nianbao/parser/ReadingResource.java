package cn.nianbao.parser;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.ReportJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Where the review service brings a draft to be read. Only its own account may. */
@Path("/readings")
@RolesAllowed("review-service")
public class ReadingResource {

    private static final int LONGEST_NAME = 255;

    private final Readings readings;

    ReadingResource(Readings readings) {
        this.readings = readings;
    }

    /**
     * Reads a draft into a report, without findings.
     *
     * @param header the file's name, URL-encoded, for a header holds ASCII alone
     * @param query the file's name, where there is no header
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] read(InputStream draft, @HeaderParam("X-File-Name") String header, @QueryParam("name") String query)
            throws IOException, UnreadableDraft {
        byte[] bytes = draft.readNBytes(DraftFile.LARGEST + 1);
        String name = header == null ? query : decoded(header);
        return ReportJson.bytes(ReportJson.write(readings.of(bytes).fromFile(shortened(name))));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /** Some programs send the whole path. */
    private static String shortened(String name) {
        if (name == null) {
            return null;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
