package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Tokens;
import cn.nianbao.deploy.setting.Settings;
import java.time.Duration;

/** All people of the region, on one way to the console. */
final class Clerks {
    /** As long as people look at a page that does not come. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Http console;
    private final Tokens tokens;

    Clerks(Settings settings) {
        this.console = new Http(settings.consoleUrl(), PATIENCE);
        this.tokens = new Tokens(new Http(settings.realmUrl(), PATIENCE));
    }

    Clerk at(District district, Desk desk) {
        String user = district.user(desk);
        return new Clerk(new Console(console, tokens, user), tokens, user);
    }
}
