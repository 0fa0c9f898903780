package cn.nianbao.review.console.submit;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.submission.Bundle;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * 上传报告, or 在线填报 where there is no file. Without script all files go in one form; the page's script sends one after the
 * other and shows how far each has come.
 */
@Path("/submit")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
public class SubmitPage {

    /** Who goes on by keyboard begins with the first field of the form, not with the head of the page. */
    private static final String FIRST_FIELD = "#edit";

    private final Caller caller;
    private final Submitting submitting;
    private final Bundle bundle;
    private final Visible visible;
    private final Following following;
    private final Deadlines deadlines;

    public SubmitPage(
            Caller caller,
            Submitting submitting,
            Bundle bundle,
            Visible visible,
            Following following,
            Deadlines deadlines) {
        this.caller = caller;
        this.submitting = submitting;
        this.bundle = bundle;
        this.visible = visible;
        this.following = following;
        this.deadlines = deadlines;
    }

    /** An agency to choose. */
    public record Choice(String code, String name, boolean chosen) {}

    @CheckedTemplate(basePath = "submit")
    static class Templates {
        static native TemplateInstance submit(Frame frame, List<Choice> agencies, int year);

        static native TemplateInstance received(Frame frame, List<FileLine> files, long refused);

        static native TemplateInstance file(FileLine file);
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
                Frame.of(caller), own, year == null ? deadlines.today().getYear() - 1 : year);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(
            @RestForm("file") List<FileUpload> uploads,
            @RestForm String agency,
            @RestForm String year,
            @RestForm String how) {
        int reported = demandStaffOf(agency, year);
        List<FileUpload> files = uploads.stream().filter(SubmitPage::isChosen).toList();
        if (files.size() > 1 && !"form".equals(how)) {
            return received(bundle.submit(files, agency, reported, List.of()));
        }
        FileUpload only = files.isEmpty() ? null : files.get(0);
        Optional<Submitting.File> file = "form".equals(how) ? Optional.empty() : Optional.of(Upload.atTheDoor(only));
        String report =
                "/reports/" + submitting.submit(agency, reported, file).report().id();
        return Response.seeOther(URI.create(file.isPresent() ? report : report + FIRST_FIELD))
                .build();
    }

    /**
     * One file of several, and what became of it as a line of the page.
     *
     * @param several whether its name may say for which agency and year it is, as it does among several files
     * @param earlier ids of the reports that files of the same go were taken for
     */
    @POST
    @Path("file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance file(
            @RestForm("file") FileUpload upload,
            @RestForm String agency,
            @RestForm String year,
            @RestForm boolean several,
            @RestForm("earlier") List<String> earlier) {
        int reported = demandStaffOf(agency, year);
        List<UUID> before = earlier.stream().map(Visible::uuid).toList();
        Bundle.Received received = several
                ? bundle.submit(List.of(upload), agency, reported, before).get(0)
                : bundle.submitOnly(upload, agency, reported);
        return Templates.file(FileLine.of(received));
    }

    /** How far a file has come; asked for until it is read. */
    @GET
    @Path("progress/{id}")
    public TemplateInstance progress(@RestPath String id, @RestQuery String file) {
        return Templates.file(following.of(visible.report(id), file == null ? "" : file));
    }

    private int demandStaffOf(String agency, String year) {
        submitting.demandStaffOf(agency);
        int reported = Submitting.year(year);
        submitting.demandStaffOf(agency, reported);
        return reported;
    }

    private Response received(List<Bundle.Received> files) {
        long refused = files.stream().filter(Bundle.Received::isRefused).count();
        return Response.ok(Templates.received(
                                Frame.of(caller),
                                files.stream().map(FileLine::of).toList(),
                                refused)
                        .render())
                .build();
    }

    /** A browser sends a nameless part where no file was chosen. */
    private static boolean isChosen(FileUpload upload) {
        return upload.fileName() != null && !upload.fileName().isEmpty();
    }
}
