package cn.nianbao.review.console;

import cn.nianbao.review.task.Uploading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The informant's button 登记发布网址. */
@Path("/reports/{id}/address")
@RolesAllowed("informant")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class UploadingPage {

    private final Uploading uploading;

    public UploadingPage(Uploading uploading) {
        this.uploading = uploading;
    }

    @POST
    public Response register(@PathParam("id") String id, @RestForm String address) {
        uploading.register(id, address);
        return ReportAddress.back(id);
    }
}
