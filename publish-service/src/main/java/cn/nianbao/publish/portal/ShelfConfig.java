package cn.nianbao.publish.portal;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much the portal keeps in memory. */
@ConfigMapping(prefix = "nianbao.shelf")
interface ShelfConfig {

    /**
     * Bytes of rendered pages and downloads to keep. More means fewer pages rendered again; it must leave the service room
     * within a heap of 192 MB. A report's page takes about 60 KB.
     */
    @WithDefault("48M")
    MemorySize bytes();
}
