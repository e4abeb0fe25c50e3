package cn.fazhi.indicator.page.rubric;

import java.util.List;

/**
 * All rubrics that the reader may see.
 *
 * @param county whose officer the reader is, in whose name a rubric can be begun; empty for everybody else
 */
public record RubricList(List<Row> rows, String county) {
    /**
     * One version.
     *
     * @param state {@code draft}, {@code active} or {@code retired}
     * @param holds from when to when
     */
    public record Row(
            String code,
            String title,
            String area,
            String version,
            String state,
            String stateLabel,
            String holds,
            String href) {}
}
