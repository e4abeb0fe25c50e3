package cn.fazhi.indicator.page.rubric;

import cn.fazhi.indicator.page.rubric.ScoreSheet.Issue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The draft of a rubric: its text, and what it would change.
 *
 * @param based what the text is: the draft itself, the version in force, or a pattern to begin with
 * @param tag of the draft; empty if there is none yet
 * @param trial null without a draft, or where the period cannot be scored
 * @param suggested the day that the activation form begins with
 */
public record DraftSheet(
        String code,
        String title,
        String based,
        boolean stored,
        String tag,
        String text,
        List<Issue> problems,
        String saved,
        @Nullable Trial trial,
        List<Issue> trialProblems,
        String suggested,
        String query) {

    /**
     * A trial run.
     *
     * @param active the version that it is compared with; empty if there is none
     */
    public record Trial(String period, String full, String active, List<Row> rows) {}

    /**
     * A township in the trial run.
     *
     * @param direction {@code up}, {@code down}, {@code same} or {@code none}
     */
    public record Row(
            String rank,
            String name,
            String total,
            String grade,
            String gradeCode,
            String before,
            String rankBefore,
            String gradeBefore,
            String difference,
            String moved,
            String direction) {}
}
