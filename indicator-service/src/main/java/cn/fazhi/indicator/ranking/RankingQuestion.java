package cn.fazhi.indicator.ranking;

import org.jspecify.annotations.Nullable;

/** A reader's parameters as they came, apart from those of the scope. */
public record RankingQuestion(
        @Nullable String indicator,
        @Nullable String sort,
        @Nullable String cursor,
        @Nullable String limit) {}
