package cn.nianbao.review.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what must go at once is taken down. */
@ConfigMapping(prefix = "nianbao.removal")
public interface RemovalSettings {

    /**
     * How long it waits for a version that is just being published. Where nothing is amiss that takes a second or two; longer
     * makes people wait for an answer that something is, shorter sends them away for nothing.
     */
    @WithDefault("10S")
    Duration patience();
}
