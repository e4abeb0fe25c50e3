package cn.fazhi.indicator.page.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.rubric.DraftSheet.Row;
import cn.fazhi.indicator.page.rubric.DraftSheet.Trial;
import cn.fazhi.indicator.rubric.RubricView;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;
import cn.fazhi.indicator.rubric.SheetText;
import cn.fazhi.indicator.rubric.TrialView;
import cn.fazhi.indicator.rubric.TrialView.ChangeView;
import cn.fazhi.indicator.rubric.model.RubricState;
import cn.fazhi.pages.Language;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts a draft and its trial run into words. */
@Singleton
public class ArrangeDraft {
    private static final String PATTERN = "rubrics/pattern.yaml";

    private final SheetText texts;
    private final Clock clock;

    ArrangeDraft(SheetText texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param text what the reader wrote and could not be saved; null for what is stored
     * @param refusals why it could not be saved, or the draft not activated
     */
    DraftSheet arrange(Words words, Selection links, DraftFacts facts, @Nullable String text, List<Refusal> refusals) {
        RubricView rubric = facts.rubric();
        boolean stored = rubric != null && rubric.state() == RubricState.DRAFT;
        return new DraftSheet(
                facts.code(),
                rubric == null || rubric.sheet().title() == null ? facts.code() : String.valueOf(title(words, rubric)),
                based(words, rubric, stored),
                stored,
                facts.tag(),
                text != null ? text : rubric == null ? pattern() : texts.write(rubric.sheet()),
                Issues.of(words, refusals),
                rubric == null || !stored ? "" : saved(words, rubric),
                facts.trial() == null ? null : trial(words, facts.trial()),
                Issues.of(words, facts.refusals()),
                suggested(rubric),
                links.withoutArea().query());
    }

    private String saved(Words words, RubricView rubric) {
        return words.say("draft.saved", rubric.changedBy(), words.moment(rubric.changedAt(), clock.getZone()));
    }

    private static @Nullable String title(Words words, RubricView rubric) {
        var title = Objects.requireNonNull(rubric.sheet().title());
        return words.language() == Language.ENGLISH ? title.en() : title.zh();
    }

    private static String based(Words words, @Nullable RubricView rubric, boolean stored) {
        if (rubric == null) {
            return words.say("draft.basedOnPattern");
        }
        return stored
                ? words.say("draft.isDraft", rubric.version())
                : words.say("draft.basedOn", rubric.version(), rubric.version() + 1);
    }

    /** A first version may hold from the beginning of last year, whose reports are being scored now. */
    private String suggested(@Nullable RubricView rubric) {
        LocalDate today = LocalDate.now(clock);
        return rubric == null || rubric.version() == 1
                ? LocalDate.of(today.getYear() - 1, 1, 1).toString()
                : today.toString();
    }

    private static Trial trial(Words words, TrialView trial) {
        Map<String, ChangeView> changes =
                trial.changes().stream().collect(Collectors.toMap(ChangeView::township, change -> change));
        return new Trial(
                words.period(trial.scores().period()),
                words.number(trial.scores().fullMarks()),
                trial.activeVersion() == null ? "" : words.say("rubric.version", trial.activeVersion()),
                trial.scores().townships().stream()
                        .map(township -> row(words, township, changes.get(township.code())))
                        .toList());
    }

    private static Row row(Words words, TownshipView township, @Nullable ChangeView change) {
        ScoreSheet.Row now = ArrangeScores.row(words, township, 0, "");
        if (change == null) {
            return new Row(
                    now.rank(), now.name(), now.total(), now.grade(), now.gradeCode(), "", "", "", "", "", "none");
        }
        Integer moved = change.moved();
        return new Row(
                now.rank(),
                now.name(),
                now.total(),
                now.grade(),
                now.gradeCode(),
                ArrangeScores.points(words, change.before().total()),
                change.before().rank() == null
                        ? Words.NOTHING
                        : String.valueOf(change.before().rank()),
                change.before().grade() == null
                        ? ""
                        : words.of(change.before().grade().title()),
                change.difference() == null
                        ? ""
                        : signed(
                                change.difference().toPlainString(),
                                change.difference().signum()),
                moved == null || moved == 0 ? "" : String.valueOf(Math.abs(moved)),
                moved == null || moved == 0 ? "same" : moved > 0 ? "up" : "down");
    }

    private static String signed(String number, int sign) {
        return sign > 0 ? "+" + number : number.replace('-', '−');
    }

    private static String pattern() {
        try (InputStream stream =
                Objects.requireNonNull(ArrangeDraft.class.getClassLoader().getResourceAsStream(PATTERN), PATTERN)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
