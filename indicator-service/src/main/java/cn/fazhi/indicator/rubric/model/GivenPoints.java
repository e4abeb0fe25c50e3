package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * 人工评分: what an officer gave, and why. It is never changed; a later one takes its place.
 *
 * @param points null if earlier points were taken back
 */
public record GivenPoints(String item, @Nullable BigDecimal points, String reason, String by, Instant at) {}
