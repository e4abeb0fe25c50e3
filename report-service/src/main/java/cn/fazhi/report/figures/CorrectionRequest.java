package cn.fazhi.report.figures;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A clerk's corrections to a report.
 *
 * @param figures values that take the place of whatever the report says of their codes
 * @param removed codes of which the report says nothing after all
 */
public record CorrectionRequest(
        @Nullable List<@Nullable FigureRequest> figures,
        @Nullable List<@Nullable String> removed) {}
