package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.completeness.CompletenessView.TownshipView;
import cn.fazhi.pages.Words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the reports came in, day by day.
 *
 * @param expected how many there will be in the end
 */
public record Progress(List<Day> days, long expected) {
    /**
     * One day on which a first revision was received.
     *
     * @param names of the townships of that day
     * @param total how many had come by then
     */
    public record Day(String day, String names, int count, int total) {}

    static Progress of(Words words, CompletenessView view) {
        Map<java.time.LocalDate, List<TownshipView>> byDay = received(view)
                .filter(township -> township.receivedOn() != null)
                .collect(Collectors.groupingBy(
                        township -> Objects.requireNonNull(township.receivedOn()), TreeMap::new, Collectors.toList()));
        List<Day> days = new java.util.ArrayList<>();
        int total = 0;
        for (var each : byDay.entrySet()) {
            total += each.getValue().size();
            days.add(new Day(
                    words.day(each.getKey()),
                    each.getValue().stream()
                            .map(TownshipView::name)
                            .collect(Collectors.joining(words.say("list.separator"))),
                    each.getValue().size(),
                    total));
        }
        return new Progress(days, view.expected());
    }

    private static Stream<TownshipView> received(CompletenessView view) {
        return Stream.of(
                        view.townships().onTime(),
                        view.townships().late(),
                        view.townships().notRated())
                .flatMap(List::stream);
    }
}
