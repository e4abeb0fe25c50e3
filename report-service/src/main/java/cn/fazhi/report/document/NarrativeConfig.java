package cn.fazhi.report.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may come in as text. */
@ConfigMapping(prefix = "fazhi.narrative")
public interface NarrativeConfig {
    /** The longest narrative, in characters. A township's report has some ten thousand. */
    @WithDefault("1000000")
    int maxCharacters();
}
