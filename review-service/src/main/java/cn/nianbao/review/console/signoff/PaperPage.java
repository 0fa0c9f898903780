package cn.nianbao.review.console.signoff;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.paper.Registering;
import cn.nianbao.review.paper.Registering.Sheet;
import cn.nianbao.review.paper.SignedSheet;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.submission.Upload;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 登记书面签发: the scan of a sheet that was signed by hand, brought in and looked at again. */
@Path("/reports/{id}/paper")
@Authenticated
@RequestScoped
public class PaperPage {

    private final Visible visible;
    private final Registering registering;

    PaperPage(Visible visible, Registering registering) {
        this.visible = visible;
        this.registering = registering;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response register(
            @PathParam("id") String id,
            @RestForm("scan") FileUpload scan,
            @RestForm String signer,
            @RestForm String signedOn,
            @RestForm String checkValue) {
        visible.report(id);
        registering.register(id, new Sheet(signer, signedOn, checkValue), Upload.atTheDoor(scan));
        return Response.seeOther(URI.create("/reports/" + id + "/approval")).build();
    }

    /** A picture may be shown; a PDF could be more than a picture and is only handed out as a file. */
    @GET
    @Path("{sheet}")
    public Response scan(@PathParam("id") String id, @PathParam("sheet") String sheet) {
        SignedSheet found = sheet(visible.report(id), sheet);
        if (!found.isPicture()) {
            return Download.of(found.bytes(), "application/octet-stream", "signed-sheet.pdf", "书面签发扫描件.pdf");
        }
        return Response.ok(found.bytes(), found.mediaType())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static SignedSheet sheet(ReportCase report, String id) {
        return SignedSheet.of(report.id()).stream()
                .filter(sheet -> sheet.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("没有这份扫描件，请从呈批页打开"));
    }
}
