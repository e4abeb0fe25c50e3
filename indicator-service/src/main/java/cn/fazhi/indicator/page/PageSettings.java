package cn.fazhi.indicator.page;

import io.smallrye.config.ConfigMapping;

import java.util.Optional;

/** What the pages are told from outside. */
@ConfigMapping(prefix = "fazhi.pages")
public interface PageSettings {
    /** The page with a report's history, with {@code {id}} for the report; without it there is no such link. */
    Optional<String> historyUrl();
}
