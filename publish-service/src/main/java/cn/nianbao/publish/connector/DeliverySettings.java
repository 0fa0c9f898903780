package cn.nianbao.publish.connector;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patiently reports are brought to the city's portal. */
@ConfigMapping(prefix = "nianbao.delivery")
public interface DeliverySettings {

    /** How long a portal that is away is tried again before an operator is told: a restart of it must fit in. */
    @WithDefault("15M")
    Duration patience();

    /** The longest pause between two attempts; the first is a second, each next twice the one before. */
    @WithDefault("1M")
    Duration longestPause();

    /**
     * How long a report is held by a worker that gives no sign of life. It gives one before each file, so this must be
     * longer than the slowest file takes; a killed worker's report waits as long.
     */
    @WithDefault("1M")
    Duration hold();

    /** How long one answer of a portal is waited for; shorter than the hold. */
    @WithDefault("30S")
    Duration answer();

    /** How long what nobody here was told of may wait: pauses and holds that run out, reports that another server took. */
    @WithDefault("1S")
    Duration betweenLooks();

    /** Reports brought side by side. */
    @WithDefault("4")
    int hands();
}
