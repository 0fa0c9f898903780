package cn.nianbao.publish.serving;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much the portal keeps in memory. */
@ConfigMapping(prefix = "nianbao.shelf")
interface AnswersConfig {

    /**
     * Bytes of pages and downloads to keep, outside the heap, compressed forms included; 0 keeps nothing. More means fewer
     * pages rendered again, and a larger process. A report's page takes about 70 KB.
     */
    @WithDefault("48M")
    MemorySize bytes();
}
