package cn.nianbao.publish.serving;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How much the portal keeps in memory. */
@ConfigMapping(prefix = "nianbao.shelf")
interface AnswersConfig {

    /**
     * Bytes of pages and downloads to keep, outside the heap, compressed forms included; 0 keeps nothing. More means fewer
     * pages rendered again, and a larger process. A report's page with its compressed form takes about 100 KB.
     */
    @WithDefault("48M")
    MemorySize bytes();

    /**
     * A folder of this instance alone for the answers that memory has no room for and for those that the kernel sends by itself,
     * emptied at each start; none keeps and sends all from memory.
     */
    Optional<Path> folder();

    /** Bytes to keep in the folder. A report's page with its compressed form takes about 100 KB, and a city has some thousands. */
    @WithDefault("1G")
    MemorySize folderBytes();
}
