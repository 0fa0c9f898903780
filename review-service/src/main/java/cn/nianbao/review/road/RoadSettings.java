package cn.nianbao.review.road;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Where the automatic steps reach their partners. */
@ConfigMapping(prefix = "nianbao.road")
public interface RoadSettings {

    /** Base address of parser-service. */
    URI parser();

    /** Base address of publish-service for writing. */
    URI publish();

    /** The portal's official base address: what is published is read back here, as the public reads it. */
    URI portal();

    /**
     * Hosts, with their ports where they have one, on which an informant may register an address: it is read from here, so
     * it must not lead to wherever somebody likes. Without any, only the portal's own.
     */
    Optional<Set<String>> officialHosts();

    /** Steps worked on side by side; more makes a busy January quicker and needs as many database connections. */
    int hands();

    /**
     * How long what nobody here is told of may wait: pauses and locks that run out, work that another server made. What is
     * begun here is taken at once.
     */
    @WithDefault("500MS")
    Duration betweenLooks();
}
