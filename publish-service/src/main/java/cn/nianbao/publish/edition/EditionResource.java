package cn.nianbao.publish.edition;

import cn.nianbao.publish.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;

/**
 * Where the review service hands over an approved record. Only its own account may; that is checked before anything is
 * looked up.
 */
@Path("/editions/{agencyCode}/{year}/{version}")
@RolesAllowed("review-service")
@Produces(MediaType.APPLICATION_JSON)
public class EditionResource {

    private final Publishing publishing;
    private final Editions editions;
    private final Whereabouts whereabouts;
    private final Clock clock;

    EditionResource(Publishing publishing, Editions editions, Whereabouts whereabouts, Clock clock) {
        this.publishing = publishing;
        this.editions = editions;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** The stored edition, as the review service sees it. */
    public record Receipt(
            String agencyCode,
            int year,
            int version,
            String revision,
            String agency,
            String title,
            Instant publishedOn,
            String page,
            List<Delivery> deliveries) {

        static Receipt of(Edition edition, List<Delivery> deliveries) {
            EditionKey key = edition.key();
            return new Receipt(
                    key.agencyCode(),
                    key.year(),
                    key.version(),
                    edition.revision(),
                    edition.agency(),
                    edition.title(),
                    edition.publishedOn(),
                    key.page(),
                    deliveries);
        }
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(
            String agencyCode,
            int year,
            int version,
            @HeaderParam("Nianbao-Revision") String revision,
            @HeaderParam("Nianbao-Audit-Head") String auditHead,
            InputStream record)
            throws IOException {
        EditionKey key = new EditionKey(agencyCode, year, version);
        byte[] body = record.readNBytes(Measure.MOST_BYTES + 1);
        Submission submission = Submission.read(key, body, revision, auditHead, Year.now(clock));
        Publishing.Outcome outcome = publishing.publish(submission);
        Response.ResponseBuilder answer = outcome.created() ? Response.created(URI.create(key.page())) : Response.ok();
        return answer.entity(receipt(outcome.edition())).build();
    }

    @GET
    public Receipt stored(String agencyCode, int year, int version) {
        EditionKey key = new EditionKey(agencyCode, year, version);
        return editions.find(key).map(this::receipt).orElseThrow(() -> Problem.notFound("没有公布过 " + key + "。"));
    }

    private Receipt receipt(Edition edition) {
        return Receipt.of(edition, whereabouts.of(edition.key()));
    }
}
