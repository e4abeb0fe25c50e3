package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.parameter.PageSize;

import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.QueryParam;

/** The parameters of a list of obligations. */
public class ObligationsRequest {
    @QueryParam("area")
    public @Nullable Area area;

    @QueryParam("status")
    public @Nullable String status;

    @QueryParam("programme")
    public @Nullable String programme;

    @QueryParam("period")
    public @Nullable Period period;

    @QueryParam("cursor")
    public @Nullable String cursor;

    @QueryParam("limit")
    public @Nullable PageSize limit;
}
