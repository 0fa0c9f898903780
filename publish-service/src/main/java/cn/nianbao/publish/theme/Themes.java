package cn.nianbao.publish.theme;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The one theme of this column, read at the start: a theme that must not be shown stops the service before a reader sees it. */
final class Themes {

    private Themes() {}

    @Produces
    @Singleton
    @Startup
    @Named("theme")
    static Theme theme(PortalConfig config, Views views) {
        return new ThemeFolder(config.theme(), views.plain().base()).read();
    }
}
