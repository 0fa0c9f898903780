package cn.nianbao.publish.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many wait for downloads that are being made, and how long. */
@ConfigMapping(prefix = "nianbao.downloads")
interface WorkshopConfig {

    /** Readers who may wait at a time. Each holds a thread that pages could be sent by; those beyond are told to come again. */
    @WithDefault("12")
    int waiting();

    /** How long one waits. A report takes a second or two, the first after a start some more; what is begun is finished. */
    @WithDefault("30S")
    Duration patience();
}
