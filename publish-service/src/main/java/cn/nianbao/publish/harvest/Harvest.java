package cn.nianbao.publish.harvest;

import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.serving.Compiled;
import cn.nianbao.publish.serving.Place;
import cn.nianbao.publish.serving.Replies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What programs fetch of all editions, or of one agency's: made once, and anew when another edition came. */
@ApplicationScoped
class Harvest {

    private final Editions editions;
    private final Replies replies;

    Harvest(Editions editions, Replies replies) {
        this.editions = editions;
        this.replies = replies;
    }

    Response reply(Place place, HttpHeaders request, String mediaType, Supplier<byte[]> making) {
        return replies.reply(place, request, () -> new Compiled(editions.count(place.agencyCode()), mediaType, making));
    }
}
