package cn.fazhi.indicator.page.rubric;

import cn.fazhi.indicator.page.Head;

import java.util.List;

/**
 * The scores by a rubric.
 *
 * @param version such as 第 2 版
 * @param holds from when to when that version holds
 * @param problems why there are no scores
 * @param ranked how many townships have a rank
 * @param draftHref the draft's page; empty for who may not change the rubric
 */
public record ScoreSheet(
        Head head,
        String version,
        String holds,
        String full,
        List<Issue> problems,
        List<Column> columns,
        List<Row> rows,
        String ranked,
        String exportQuery,
        String draftHref,
        List<Standard> standards) {

    /** A refusal in words. */
    public record Issue(String path, String detail, String remedy) {}

    /** A group. */
    public record Column(String title, String full) {}

    /**
     * A township.
     *
     * @param name with its link to the working
     * @param note why it has no total; empty if it has
     */
    public record Row(
            String rank,
            String name,
            String href,
            List<String> points,
            String total,
            String grade,
            String gradeCode,
            String note) {}

    /** A line of the sheet: what is asked for. */
    public record Standard(String group, String item, String asked, String points) {}
}
