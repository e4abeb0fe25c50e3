package cn.fazhi.notification.ladder.model;

import java.time.LocalDate;

/** A ladder and the first day on which it holds. */
public record DatedLadder(LocalDate from, Ladder ladder) {}
