package cn.fazhi.notification.obligation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How obligations are shown. */
@ConfigMapping(prefix = "fazhi.obligations")
public interface ObligationConfig {
    /** So many days before its due date an open obligation counts as due soon. */
    @WithDefault("7")
    int dueSoonDays();
}
