package cn.fazhi.edge.service;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A body with one field of every kind that the services use. */
public record ThingRequest(
        DivisionCode township,
        @Nullable Period period,
        @Nullable LocalDate due,
        @Nullable Instant at,
        @Nullable UUID id,
        @Nullable String title,
        int count,
        boolean historical,
        @Nullable List<Value> figures) {
    public record Value(
            String code, BigDecimal value, @Nullable Qualifier qualifier) {}
}
