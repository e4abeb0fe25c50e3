package cn.fazhi.notification.ladder.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ladders of one programme over time. Which rungs a day has is decided by the ladder that holds on that day, so a
 * new ladder never changes what was due before it.
 */
public final class LadderHistory {
    private final TreeMap<LocalDate, Ladder> byFirstDay = new TreeMap<>();

    /**
     * @param original holds from the beginning
     * @param later in the order in which they were set; of two with the same first day the later one holds
     */
    public LadderHistory(Ladder original, List<DatedLadder> later) {
        byFirstDay.put(LocalDate.MIN, original);
        later.forEach(dated -> byFirstDay.put(dated.from(), dated.ladder()));
    }

    /** The ladder that holds on a day. */
    public Ladder on(LocalDate day) {
        return byFirstDay.floorEntry(day).getValue();
    }

    /** The steps for a due date in the order of their dates. */
    public List<Step> steps(LocalDate due, Audience audience) {
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<LocalDate, Ladder> version : byFirstDay.entrySet()) {
            for (Rung rung : version.getValue().rungs()) {
                LocalDate on = due.plusDays(rung.day());
                if (rung.tells().contains(audience) && holds(version.getKey(), on)) {
                    steps.add(new Step(rung.day(), on));
                }
            }
        }
        return steps;
    }

    private boolean holds(LocalDate firstDay, LocalDate on) {
        return byFirstDay.floorKey(on).equals(firstDay);
    }

    /** The largest number of days before a due date that any of the ladders has; 0 if none is before it. */
    public int longestBefore() {
        return -days().min().orElse(0);
    }

    /** The largest number of days after a due date that any of the ladders has; 0 if none is after it. */
    public int longestAfter() {
        return days().max().orElse(0);
    }

    private IntStream days() {
        return IntStream.concat(
                IntStream.of(0),
                byFirstDay.values().stream()
                        .flatMap(ladder -> ladder.rungs().stream())
                        .mapToInt(Rung::day));
    }
}
