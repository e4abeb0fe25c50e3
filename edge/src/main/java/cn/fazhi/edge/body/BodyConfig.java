package cn.fazhi.edge.body;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How an oversized request body is refused. Its limit is {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "fazhi.body")
public interface BodyConfig {
    /** The field that makes a JSON body large, to be named in the refusal. */
    @WithDefault("body")
    String largeField();

    /** The part that makes a multipart body large, to be named in the refusal. */
    @WithDefault("body")
    String largePart();
}
