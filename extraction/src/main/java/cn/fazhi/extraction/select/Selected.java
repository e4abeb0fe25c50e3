package cn.fazhi.extraction.select;

import cn.fazhi.extraction.bind.Bound;

/**
 * A number that is a figure of the report.
 *
 * @param counts whether it takes part in the report's value of its code
 */
public record Selected(Bound bound, boolean counts) {}
