package cn.nianbao.publish;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the service. Statutory dates are days in Shanghai, wherever the server stands. */
public final class ShanghaiClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ShanghaiClock() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(ZONE);
    }
}
