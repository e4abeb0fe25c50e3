package cn.fazhi.indicator.projection.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What has to be written so that the values of some townships become others, and what is added up from them follows.
 *
 * @param gone values that are no more
 * @param added values where there was none
 * @param replaced values in the place of others
 * @param rollups what is added to the roll-ups; those that stay the same are left out
 * @param bands what is added to the bands of values; those that stay the same are left out
 */
public record ValueChanges(
        List<StandingValue> gone,
        List<StandingValue> added,
        List<StandingValue> replaced,
        Map<RollupKey, RollupChange> rollups,
        Map<Band, BandChange> bands) {
    /** The digits of a prefecture's code. */
    private static final int PREFECTURE = 4;

    private record ValueKey(ObligationKey key, String code) {
        static ValueKey of(StandingValue value) {
            return new ValueKey(value.key(), value.code());
        }
    }

    public ValueChanges {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        rollups = Map.copyOf(rollups);
        bands = Map.copyOf(bands);
    }

    public static ValueChanges between(Collection<StandingValue> before, Collection<StandingValue> after) {
        Map<ValueKey, StandingValue> left = new HashMap<>();
        before.forEach(value -> left.put(ValueKey.of(value), value));
        List<StandingValue> added = new ArrayList<>();
        List<StandingValue> replaced = new ArrayList<>();
        List<StandingValue> over = new ArrayList<>();
        for (StandingValue value : after) {
            StandingValue old = left.remove(ValueKey.of(value));
            if (old == null) {
                added.add(value);
            } else if (!old.saysTheSameAs(value)) {
                replaced.add(value);
                over.add(old);
            }
        }
        List<StandingValue> gone = List.copyOf(left.values());
        List<StandingValue> come =
                Stream.concat(added.stream(), replaced.stream()).toList();
        over.addAll(gone);
        return new ValueChanges(gone, added, replaced, rollups(come, over), bands(come, over));
    }

    private static Map<RollupKey, RollupChange> rollups(List<StandingValue> come, List<StandingValue> over) {
        Map<RollupKey, RollupChange> changes = new HashMap<>();
        come.forEach(value -> changes.merge(rollup(value), RollupChange.of(value), RollupChange::plus));
        over.forEach(
                value -> changes.merge(rollup(value), RollupChange.of(value).negated(), RollupChange::plus));
        changes.values().removeIf(RollupChange::isNothing);
        return changes;
    }

    private static RollupKey rollup(StandingValue value) {
        String area = value.key().township().substring(0, PREFECTURE);
        return new RollupKey(value.key().round(), value.code(), area, value.accepted());
    }

    private static Map<Band, BandChange> bands(List<StandingValue> come, List<StandingValue> over) {
        Map<Band, BandChange> changes = new HashMap<>();
        count(changes, come, UnaryOperator.identity());
        count(changes, over, BandChange::negated);
        changes.values().removeIf(BandChange::isNothing);
        return changes;
    }

    private static void count(
            Map<Band, BandChange> changes, List<StandingValue> values, UnaryOperator<BandChange> direction) {
        for (StandingValue value : values) {
            BigDecimal number = value.value();
            if (number != null) {
                Band band = Band.of(value, number);
                changes.merge(band, direction.apply(BandChange.of(number, band)), BandChange::plus);
            }
        }
    }
}
