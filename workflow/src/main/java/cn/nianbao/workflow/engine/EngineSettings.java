package cn.nianbao.workflow.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How the engine runs here. */
@ConfigMapping(prefix = "nianbao.workflow")
public interface EngineSettings {

    /** A city's own table of who reviews what, in place of the one that comes with this release. */
    Optional<Path> policy();

    /** Whether reminders and hours of publication ring by themselves; off where somebody else moves the clock. */
    @WithDefault("true")
    boolean timers();
}
