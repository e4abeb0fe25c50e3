package cn.fazhi.report.review;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a township is to put right.
 *
 * @param reasons at least one, at most twenty
 */
public record ReturnRequest(@Nullable List<@Nullable String> reasons) {}
