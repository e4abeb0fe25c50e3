package cn.fazhi.indicator.scope.model;

import cn.fazhi.contracts.division.Area;

/**
 * The division codes of an area, as a range of an index that is ordered byte by byte.
 *
 * @param from the first possible code
 * @param to what lies after all of them
 */
public record CodeRange(String from, String to) {
    /** The character after the last digit. */
    private static final char AFTER_DIGITS = '9' + 1;

    public static CodeRange of(Area area) {
        return new CodeRange(area.prefix(), area.prefix() + AFTER_DIGITS);
    }
}
