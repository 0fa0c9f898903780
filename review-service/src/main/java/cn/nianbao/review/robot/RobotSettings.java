package cn.nianbao.review.robot;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Where robots may stand. */
@ConfigMapping(prefix = "nianbao.robot")
public interface RobotSettings {

    /**
     * Hosts, with their ports where those are not 443: addresses that people type are called from inside the network, so they
     * must not lead to wherever somebody likes. Without any, nobody can name a robot.
     */
    Optional<Set<String>> hosts();
}
