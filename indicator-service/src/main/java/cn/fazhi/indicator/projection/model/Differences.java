package cn.fazhi.indicator.projection.model;

import java.util.List;

/**
 * Where a table is not what its sources say.
 *
 * @param rows how many rows are different, missing or too many
 * @param examples the first {@value #EXAMPLES} of them, in words
 */
public record Differences(String table, long rows, List<String> examples) {
    public static final int EXAMPLES = 20;

    public Differences {
        examples = List.copyOf(examples);
    }
}
