package cn.nianbao.publish.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Reads from an address how its reader wants the pages. */
@ApplicationScoped
public class Views {

    private final View plain;

    Views(PortalConfig config) {
        URI address = config.address();
        String path = address.getPath() == null ? "" : address.getPath();
        this.plain = new View(
                address.getScheme() + "://" + address.getAuthority(), path.replaceAll("/+$", ""), false, false);
    }

    /** The pages as everybody gets them who asks for nothing else. */
    public View plain() {
        return plain;
    }

    public View of(UriInfo asked) {
        return of(
                asked.getQueryParameters().getFirst("view"),
                asked.getQueryParameters().getFirst("embed"));
    }

    /** What is not known is not asked for; null where the address has no such parameter. */
    public View of(String view, String embed) {
        return new View(plain.origin(), plain.base(), "large".equals(view), "1".equals(embed));
    }
}
