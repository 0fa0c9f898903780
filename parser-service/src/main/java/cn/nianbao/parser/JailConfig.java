package cn.nianbao.parser;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many drafts are read at once, and for how long. */
@ConfigMapping(prefix = "nianbao.jail")
public interface JailConfig {

    /** Child processes that read; each may come to hold 350 MB, and the recognition of characters beside it 150 MB more. */
    @WithDefault("2")
    int readers();

    /** What a reading may take; an ordinary draft takes some milliseconds. */
    @WithDefault("10S")
    Duration deadline();

    /** What a reading may take whose words stand on pictures. */
    @WithDefault("120S")
    Duration pictureDeadline();
}
