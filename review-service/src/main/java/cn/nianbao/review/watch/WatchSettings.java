package cn.nianbao.review.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** How official addresses are looked at after publication. */
@ConfigMapping(prefix = "nianbao.watch")
public interface WatchSettings {

    /** Whether anybody looks; off where another installation does. */
    @WithDefault("true")
    boolean on();

    /** How long after a look that found all well the next one comes; a day or more is moved into the night. */
    @WithDefault("24H")
    Duration every();

    /** The same where something was amiss, so that what was put right is soon known. */
    @WithDefault("2H")
    Duration amissEvery();

    /** How long after publication the first look comes: portals take a while to list what is new. */
    @WithDefault("1H")
    Duration first();

    /** Requests a minute that one portal gets from all servers together; more makes a round quicker and the portal warmer. */
    @WithDefault("6")
    int perMinute();

    /** When nights begin in China. */
    @WithDefault("20:00")
    LocalTime nightFrom();

    /** When they end; what was not done by then is done in the day. */
    @WithDefault("06:00")
    LocalTime nightUntil();

    /** How long a page is waited for. */
    @WithDefault("20S")
    Duration patience();

    /** How often in a row a portal must be out of reach before that is told: one restart is no incident. */
    @WithDefault("3")
    int awayBeforeAlarm();

    /**
     * Addresses of the columns 政府信息公开年报, each for the reports at its own host; {@code {agency}} and {@code {year}} stand
     * for the report's. Without any, nothing is said of columns.
     */
    Optional<List<String>> columns();

    /** How many pages of a column's list are turned at most. */
    @WithDefault("5")
    int columnPages();

    /** How often due addresses are looked for. */
    @WithDefault("30S")
    Duration betweenRounds();
}
