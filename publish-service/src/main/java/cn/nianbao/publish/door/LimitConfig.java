package cn.nianbao.publish.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** How much one client may ask for. */
@ConfigMapping(prefix = "nianbao.limit")
interface LimitConfig {

    /** Off only where somebody in front of the portal limits, or where it is measured. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Requests a second that a client may go on with; a search counts as ten, a large download as five. Many readers can share
     * one address (an office, a mobile network): lower it only with them in mind.
     */
    @WithDefault("50")
    int perSecond();

    /** Requests that a client may make at once after a rest, such as a program that fetches a year's reports. */
    @WithDefault("600")
    int burst();

    /** Clients to remember, some 150 bytes each; beyond that those seen longest ago start afresh. */
    @WithDefault("20000")
    int clients();

    /**
     * Addresses or networks (10.1.2.0/24) of our own proxies. Only theirs is an {@code X-Forwarded-For} that counts; a request
     * of theirs without one is their own, as those of monitoring are, and not limited. A proxy that names nobody whom it
     * speaks for is counted as one client. By default whatever runs on this machine.
     */
    @WithDefault("127.0.0.0/8,::1")
    List<String> proxies();
}
