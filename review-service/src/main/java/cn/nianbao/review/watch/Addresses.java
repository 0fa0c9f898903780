package cn.nianbao.review.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as portals write them. */
final class Addresses {

    private Addresses() {}

    /** A link as seen from a page; empty where it leads to no page. */
    static Optional<URI> resolved(URI page, String link) {
        try {
            URI to = page.resolve(new URI(link.strip()));
            return to.getAuthority() == null ? Optional.empty() : Optional.of(to);
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** What two ways of writing the same address have in common. */
    static String key(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath().replaceFirst("/$", "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return address.getAuthority() + path + query;
    }
}
