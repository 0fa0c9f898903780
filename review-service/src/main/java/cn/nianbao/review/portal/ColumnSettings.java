package cn.nianbao.review.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the column is told what it has to know beside the reports. */
@ConfigMapping(prefix = "nianbao.column")
public interface ColumnSettings {

    /** All of it again, so that a column that was set up anew knows it after that time; more often only makes work. */
    @WithDefault("10M")
    Duration every();

    /** The pause after the column was away, short because it is often only started a little later than this service. */
    @WithDefault("15S")
    Duration afterFailure();
}
