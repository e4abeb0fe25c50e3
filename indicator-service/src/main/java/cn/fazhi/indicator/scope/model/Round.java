package cn.fazhi.indicator.scope.model;

import cn.fazhi.contracts.period.Period;

/**
 * One period of one programme.
 *
 * @param id the number that stands for it in the tables; {@link #UNKNOWN} if nothing was ever heard of it
 */
public record Round(short id, String programme, Period period) {
    /** No row has this number, so that a period nobody has heard of reads as one in which nothing is expected. */
    public static final short UNKNOWN = 0;
}
