package cn.fazhi.notification.ladder.model;

import java.util.Set;

/**
 * One step of a ladder.
 *
 * @param day days after the effective due date; negative before it, 0 on it
 * @param tells whom, at least one
 */
public record Rung(int day, Set<Audience> tells) {
    public Rung {
        tells = Set.copyOf(tells);
    }
}
