package cn.fazhi.indicator.comparison.model;

/**
 * Whether somebody who may not see an area may know what its townships have together. Then no single one, and no county,
 * can be told from the sum even by one who knows the own part of it.
 *
 * @param counties how many of its counties have a value
 * @param townships how many of its townships have one
 */
public record Disclosure(long counties, long townships) {
    public static final int FEWEST_COUNTIES = 3;
    public static final int FEWEST_TOWNSHIPS = 5;

    /** For an area of several counties. */
    public boolean enoughCounties() {
        return counties >= FEWEST_COUNTIES && enoughTownships();
    }

    /** For one county. */
    public boolean enoughTownships() {
        return townships >= FEWEST_TOWNSHIPS;
    }
}
