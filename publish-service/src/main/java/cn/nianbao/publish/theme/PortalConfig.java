package cn.nianbao.publish.theme;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the column stands in the city's portal, and how it looks there. */
@ConfigMapping(prefix = "nianbao.portal")
public interface PortalConfig {

    /**
     * Where the public reads the column, such as {@code https://www.example.gov.cn/zwgk/nianbao}. Its path comes before every
     * address on our pages; the city's web server takes it away again before it asks us. It is a setting and not taken from
     * {@code X-Forwarded-Prefix}, because pages are kept as bytes and no request may decide what other readers are given.
     */
    @WithDefault("http://127.0.0.1:8080")
    URI address();

    /** A folder with the city's theme; absent, the column has a look of its own that belongs to no city. */
    Optional<Path> theme();

    /**
     * Which sites may show our pages in a frame, in the words of the Content-Security-Policy: {@code 'self'}
     * https://www.example.gov.cn. Each one named may put its own page around ours, so name the city's portal alone.
     */
    @WithDefault("'self'")
    String frameAncestors();
}
