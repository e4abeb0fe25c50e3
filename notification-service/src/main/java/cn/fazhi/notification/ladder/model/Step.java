package cn.fazhi.notification.ladder.model;

import java.time.LocalDate;

/**
 * A rung applied to a due date.
 *
 * @param day days after the due date, negative before it
 * @param on the date that this is
 */
public record Step(int day, LocalDate on) {}
