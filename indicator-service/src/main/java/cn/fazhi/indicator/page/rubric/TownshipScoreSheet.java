package cn.fazhi.indicator.page.rubric;

import cn.fazhi.indicator.page.rubric.ScoreSheet.Issue;

import java.util.List;

/**
 * The working of one township's score.
 *
 * @param back the page with all townships
 * @param facts of the township: total, rank, grade
 * @param mayGive whether the reader may give points for manual items
 * @param history of the points that were given; the newest first
 */
public record TownshipScoreSheet(
        String code,
        String name,
        String title,
        String back,
        String report,
        String address,
        String period,
        String total,
        String full,
        String base,
        String rank,
        String grade,
        String gradeCode,
        String note,
        boolean mayGive,
        List<Issue> problems,
        List<Group> groups,
        List<Given> history) {

    /** A group with its lines. */
    public record Group(String title, String points, String full, List<Line> lines) {}

    /**
     * A line.
     *
     * @param state {@code full}, {@code part}, {@code none} or {@code out}, for its colour
     * @param given what an officer gave; empty for all other items
     * @param input the number that the form begins with; empty without one
     */
    public record Line(
            String item,
            String title,
            String asked,
            String value,
            boolean inexact,
            String points,
            String max,
            String deducted,
            String state,
            String because,
            String missing,
            boolean manual,
            String given,
            String input,
            String most,
            List<Source> sources) {}

    /**
     * A sentence.
     *
     * @param place of the sentence in the text; empty for a value that was sent as data
     */
    public record Source(String name, String value, String text, String place) {}

    /** What an officer gave, and when. */
    public record Given(String item, String points, String reason, String by, String at) {}
}
