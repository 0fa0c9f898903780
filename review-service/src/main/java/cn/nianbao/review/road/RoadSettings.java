package cn.nianbao.review.road;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the automatic steps reach their partners. */
@ConfigMapping(prefix = "nianbao.road")
public interface RoadSettings {

    /** Base address of parser-service. */
    URI parser();

    /** Base address of publish-service for writing. */
    URI publish();

    /** The portal's official base address: what is published is read back here, as the public reads it. */
    URI portal();

    /** Steps worked on side by side; more makes a busy January quicker and needs as many database connections. */
    int hands();
}
