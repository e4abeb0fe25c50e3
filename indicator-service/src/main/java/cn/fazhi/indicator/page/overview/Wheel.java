package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.completeness.CompletenessView.TownshipView;
import cn.fazhi.pages.Words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 报送情况 as parts of a whole. */
public record Wheel(List<Part> parts, String completeness, String timeliness) {
    /**
     * One part.
     *
     * @param kind {@code on_time}, {@code late}, {@code not_rated}, {@code missing} or {@code excused}
     * @param names of its townships
     */
    public record Part(String kind, String label, long count, String names) {}

    static Wheel of(Words words, CompletenessView view) {
        boolean historical = view.notRated() > 0;
        return new Wheel(
                Stream.of(
                                part(
                                        words,
                                        "on_time",
                                        view.onTime(),
                                        view.townships().onTime()),
                                part(
                                        words,
                                        "late",
                                        view.late(),
                                        view.townships().late()),
                                part(
                                        words,
                                        "not_rated",
                                        view.notRated(),
                                        view.townships().notRated()),
                                part(
                                        words,
                                        "missing",
                                        view.missing(),
                                        view.townships().missing()),
                                part(
                                        words,
                                        "excused",
                                        view.excused(),
                                        view.townships().excused()))
                        .filter(part -> part.count() > 0 || shownWhenEmpty(part.kind(), historical))
                        .toList(),
                percent(words, view.completeness()),
                percent(words, view.timeliness()));
    }

    private static boolean shownWhenEmpty(String kind, boolean historical) {
        return switch (kind) {
            case "on_time", "late" -> !historical;
            case "not_rated" -> historical;
            default -> true;
        };
    }

    private static Part part(Words words, String kind, long count, List<TownshipView> townships) {
        String names =
                townships.stream().map(TownshipView::name).collect(Collectors.joining(words.say("list.separator")));
        return new Part(kind, words.say("standing." + kind), count, names);
    }

    private static String percent(Words words, CompletenessView.RateView rate) {
        return rate.value() == null ? Words.NOTHING : words.number(rate.value()) + "%";
    }
}
