package cn.fazhi.indicator.completeness.model;

import cn.fazhi.indicator.value.model.Reason;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The obligations of an area, by where they stand. */
public record Tally(Map<Standing, List<Duty>> byStanding) {
    public static Tally of(Collection<Duty> duties) {
        return new Tally(duties.stream().collect(Collectors.groupingBy(Duty::standing)));
    }

    public List<Duty> of(Standing standing) {
        return byStanding.getOrDefault(standing, List.of());
    }

    public long count(Standing standing) {
        return of(standing).size();
    }

    /** The missing ones that wait to be handed in again. */
    public List<Duty> returned() {
        return of(Standing.MISSING).stream().filter(Duty::isReturned).toList();
    }

    /** All that are not excused. */
    public long expected() {
        return reported() + count(Standing.MISSING);
    }

    public long reported() {
        return count(Standing.ON_TIME) + count(Standing.LATE) + count(Standing.NOT_RATED);
    }

    /** 报送率: reported ÷ expected. */
    public Rate completeness() {
        return Rate.of(reported(), expected(), Reason.NOTHING_EXPECTED);
    }

    /** 及时率: on time ÷ expected, without those that were opened for past years. */
    public Rate timeliness() {
        long rated = byStanding.values().stream()
                .flatMap(Collection::stream)
                .filter(Duty::isRated)
                .count();
        return Rate.of(count(Standing.ON_TIME), rated, expected() == 0 ? Reason.NOTHING_EXPECTED : Reason.NOT_RATED);
    }
}
