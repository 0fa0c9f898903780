package cn.nianbao.publish.harvest;

import cn.nianbao.publish.serving.Compiled;
import cn.nianbao.publish.serving.Place;
import cn.nianbao.publish.serving.Replies;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The description of the public interface, the same whatever is published. */
@Path("/openapi.json")
public class PublicInterfaceResource {

    private final View address;
    private final Replies replies;

    PublicInterfaceResource(Views views, Replies replies) {
        this.address = views.plain();
        this.replies = replies;
    }

    @GET
    public Response description(@Context HttpHeaders request) {
        return replies.reply(
                new Place("/openapi.json", null),
                request,
                () -> new Compiled("", "application/json", () -> PublicInterface.description(address)));
    }
}
