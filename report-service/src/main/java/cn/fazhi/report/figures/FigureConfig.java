package cn.fazhi.report.figures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be sent as data. */
@ConfigMapping(prefix = "fazhi.figures")
public interface FigureConfig {
    /** The most figures of one request. */
    @WithDefault("500")
    int maximum();
}
