package cn.nianbao.review.paper;

import io.smallrye.config.ConfigMapping;

/** What an installation does with paper. */
@ConfigMapping(prefix = "nianbao.paper")
public interface PaperSettings {

    /** Whether leaders may sign by hand and have the scan registered; a city whose leaders all sign here turns it off. */
    boolean signing();
}
