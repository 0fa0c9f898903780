package cn.nianbao.review.console.signoff;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file to keep: never shown by the browser as a page of ours, whatever is in it. */
final class Download {

    private Download() {}

    /** @param plain a name that every program understands, {@code shown} the one in Chinese (RFC 6266) */
    static Response of(byte[] bytes, String mediaType, String plain, String shown) {
        String encoded = URLEncoder.encode(shown, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
