package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.completeness.CompletenessView.TownshipView;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * A township whose report does not stand yet.
 *
 * @param kind {@code overdue}, {@code returned}, {@code waiting}, or {@code past} for a period of past years
 * @param when how many days are over or left
 * @param due the last day, with the extension
 * @param extension why there is one
 */
public record Waiting(
        String code,
        String name,
        String kind,
        String label,
        String when,
        String due,
        @Nullable String extension) {

    /** Those with the most days over come first. */
    static List<Waiting> of(Words words, CompletenessView view, LocalDate today, boolean historical) {
        return view.townships().missing().stream()
                .sorted(Comparator.comparing((TownshipView township) -> !township.overdue())
                        .thenComparing(township -> !township.returned())
                        .thenComparing(Waiting::lastDay)
                        .thenComparing(TownshipView::code))
                .map(township -> of(words, township, today, historical))
                .toList();
    }

    private static Waiting of(Words words, TownshipView township, LocalDate today, boolean historical) {
        String kind =
                township.returned() ? "returned" : historical ? "past" : township.overdue() ? "overdue" : "waiting";
        LocalDate due = lastDay(township);
        return new Waiting(
                township.code(),
                township.name(),
                kind,
                words.say("waiting." + kind),
                historical ? "" : when(words, ChronoUnit.DAYS.between(today, due)),
                words.day(due),
                township.extension() == null ? null : township.extension().reason());
    }

    private static String when(Words words, long days) {
        if (days == 0) {
            return words.say("days.today");
        }
        return days < 0 ? words.say("days.over", -days) : words.say("days.left", days);
    }

    private static LocalDate lastDay(TownshipView township) {
        return township.extension() == null
                ? township.dueDate()
                : township.extension().until();
    }
}
