package cn.nianbao.review.console;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.submission.Bundle;
import cn.nianbao.review.submission.Bundle.Received;
import cn.nianbao.review.submission.Submitting;
import cn.nianbao.review.submission.Upload;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 上传报告, or 在线填报 where there is no file. */
@Path("/submit")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
public class SubmitPage {

    private final Caller caller;
    private final Submitting submitting;
    private final Bundle bundle;
    private final Clock clock;

    public SubmitPage(Caller caller, Submitting submitting, Bundle bundle, Clock clock) {
        this.caller = caller;
        this.submitting = submitting;
        this.bundle = bundle;
        this.clock = clock;
    }

    /** An agency to choose. */
    public record Choice(String code, String name, boolean chosen) {}

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance submit(Frame frame, List<Choice> agencies, int year);

        static native TemplateInstance received(Frame frame, List<Received> files, long refused);
    }

    /** The form; a report that needs another file brings its agency and year along. */
    @GET
    public TemplateInstance form(@RestQuery String agency, @RestQuery Integer year) {
        List<Choice> own = caller.agencies().stream()
                .filter(code -> caller.is(Role.STAFF, code))
                .map(Agency::of)
                .filter(Objects::nonNull)
                .map(one -> new Choice(one.code(), one.name(), one.code().equals(agency)))
                .toList();
        return Templates.submit(
                Frame.of(caller),
                own,
                year == null ? LocalDate.now(clock.withZone(Check.CHINA)).getYear() - 1 : year);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(
            @RestForm("file") List<FileUpload> uploads,
            @RestForm String agency,
            @RestForm String year,
            @RestForm String how) {
        submitting.demandStaffOf(agency);
        int reported = Submitting.year(year);
        submitting.demandStaffOf(agency, reported);
        List<FileUpload> files = uploads.stream().filter(SubmitPage::isChosen).toList();
        if (files.size() > 1 && !"form".equals(how)) {
            return received(bundle.submit(files, agency, reported));
        }
        FileUpload only = files.isEmpty() ? null : files.get(0);
        Optional<Submitting.File> file = "form".equals(how) ? Optional.empty() : Optional.of(Upload.atTheDoor(only));
        return Response.seeOther(URI.create("/reports/"
                        + submitting.submit(agency, reported, file).report().id()))
                .build();
    }

    private Response received(List<Received> files) {
        long refused = files.stream().filter(Received::isRefused).count();
        return Response.ok(Templates.received(Frame.of(caller), files, refused).render())
                .build();
    }

    /** A browser sends a nameless part where no file was chosen. */
    private static boolean isChosen(FileUpload upload) {
        return upload.fileName() != null && !upload.fileName().isEmpty();
    }
}
