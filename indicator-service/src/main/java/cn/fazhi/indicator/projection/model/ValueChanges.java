package cn.fazhi.indicator.projection.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be written so that the values of some townships become others, and the roll-ups above them follow.
 *
 * @param gone values that are no more
 * @param added values where there was none
 * @param replaced values in the place of others
 * @param rollups what is added to the roll-ups; those that stay the same are left out
 */
public record ValueChanges(
        List<StandingValue> gone,
        List<StandingValue> added,
        List<StandingValue> replaced,
        Map<RollupKey, RollupChange> rollups) {
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
    }

    public static ValueChanges between(Collection<StandingValue> before, Collection<StandingValue> after) {
        Map<ValueKey, StandingValue> left = new HashMap<>();
        before.forEach(value -> left.put(ValueKey.of(value), value));
        List<StandingValue> added = new ArrayList<>();
        List<StandingValue> replaced = new ArrayList<>();
        Map<RollupKey, RollupChange> rollups = new HashMap<>();
        for (StandingValue value : after) {
            StandingValue old = left.remove(ValueKey.of(value));
            if (old == null) {
                added.add(value);
                add(rollups, value, RollupChange.of(value));
            } else if (!old.saysTheSameAs(value)) {
                replaced.add(value);
                add(rollups, value, RollupChange.of(value));
                add(rollups, old, RollupChange.of(old).negated());
            }
        }
        left.values().forEach(old -> add(rollups, old, RollupChange.of(old).negated()));
        rollups.values().removeIf(RollupChange::isNothing);
        return new ValueChanges(List.copyOf(left.values()), added, replaced, rollups);
    }

    private static void add(Map<RollupKey, RollupChange> rollups, StandingValue value, RollupChange change) {
        String area = value.key().township().substring(0, PREFECTURE);
        rollups.merge(
                new RollupKey(value.key().round(), value.code(), area, value.accepted()), change, RollupChange::plus);
    }
}
