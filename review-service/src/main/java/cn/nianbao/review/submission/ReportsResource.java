package cn.nianbao.review.submission;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Handing drafts in, and where each report stands. */
@Path("/api/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    private final Submitting submitting;
    private final Visible visible;
    private final Caller caller;

    public ReportsResource(Submitting submitting, Visible visible, Caller caller) {
        this.submitting = submitting;
        this.visible = visible;
        this.caller = caller;
    }

    /** The answer to a draft that was handed in. */
    public record Accepted(String id, String state) {}

    /**
     * Where a report stands.
     *
     * @param turn whose turn it is, in words; null when nobody's
     * @param due the last day by law
     * @param incident why the step stands still; null when all is well
     */
    public record Standing(
            String id,
            String agency,
            String agencyName,
            int year,
            int version,
            String state,
            String shown,
            String turn,
            Instant since,
            LocalDate due,
            String incident) {

        static Standing of(ReportCase report, Agency agency) {
            return new Standing(
                    report.id().toString(),
                    report.agency(),
                    agency.name(),
                    report.year(),
                    report.version(),
                    report.state().id(),
                    Words.state(report),
                    Role.actingIn(report.state()).map(Role::shown).orElse(null),
                    report.since(),
                    agency.due(report.year()),
                    report.incident().orElse(null));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("staff")
    public Response submit(@RestForm("file") FileUpload upload, @RestForm String agency, @RestForm String year) {
        submitting.demandStaffOf(agency);
        int reported = Submitting.year(year);
        submitting.demandStaffOf(agency, reported);
        Optional<Submitting.File> file = Optional.ofNullable(upload).map(Upload::atTheDoor);
        Submitting.Submitted submitted = submitting.submit(agency, reported, file);
        Accepted body = new Accepted(
                submitted.report().id().toString(), submitted.report().state().id());
        return submitted.isNew()
                ? Response.created(URI.create("/api/reports/" + body.id()))
                        .entity(body)
                        .build()
                : Response.ok(body).build();
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
        "office",
        "operator"
    })
    public List<Standing> list(
            @QueryParam("agency") String agency, @QueryParam("year") Integer year, @QueryParam("state") String state) {
        Set<String> readable = caller.mayRead();
        List<ReportCase> reports =
                readable.isEmpty() && caller.is(Role.OPERATOR) ? Cases.inTrouble() : Cases.of(readable);
        Map<String, Agency> agencies =
                Agency.byCode(reports.stream().map(ReportCase::agency).toList());
        return reports.stream()
                .filter(report -> agency == null || report.agency().equals(agency))
                .filter(report -> year == null || report.year() == year)
                .filter(report -> state == null || report.state().id().equals(state))
                .map(report -> Standing.of(report, agencies.get(report.agency())))
                .toList();
    }

    @GET
    @Path("{id}")
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
    public Standing standing(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        return Standing.of(report, Agency.of(report.agency()));
    }
}
