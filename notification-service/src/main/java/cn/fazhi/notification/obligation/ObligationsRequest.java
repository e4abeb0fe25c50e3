package cn.fazhi.notification.obligation;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of obligations, as they were written. */
public class ObligationsRequest {
    @RestQuery
    public @Nullable String area;

    @RestQuery
    public @Nullable String status;

    @RestQuery
    public @Nullable String programme;

    @RestQuery
    public @Nullable String period;

    @RestQuery
    public @Nullable String cursor;

    @RestQuery
    public @Nullable String limit;
}
