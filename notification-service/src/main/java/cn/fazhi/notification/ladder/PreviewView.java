package cn.fazhi.notification.ladder;

import cn.fazhi.notification.ladder.model.Audience;

import java.time.LocalDate;

/** A rung with its date and whom it tells. */
public record PreviewView(int day, LocalDate on, Audience tells) {}
