package cn.fazhi.indicator.rubric.model;

import java.util.Locale;

/** How far a version of a rubric has come. Only a draft can be changed. */
public enum RubricState {
    /** 草案. */
    DRAFT,
    /** 生效: it holds from a day on, with no end set. */
    ACTIVE,
    /** 停用: another version followed, or its last day was set. Periods that ended before keep it. */
    RETIRED;

    public static RubricState named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
