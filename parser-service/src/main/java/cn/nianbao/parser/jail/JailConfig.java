package cn.nianbao.parser.jail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many drafts are read at once, and for how long. */
@ConfigMapping(prefix = "nianbao.jail")
public interface JailConfig {

    /** Readings at the same time; each may hold some 60 MB at its worst. */
    @WithDefault("2")
    int readers();

    /** What a reading may take; an ordinary draft takes some milliseconds. */
    @WithDefault("10S")
    Duration deadline();
}
