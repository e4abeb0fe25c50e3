package cn.fazhi.notification.ladder;

import cn.fazhi.notification.ladder.model.DatedLadder;

import java.time.Instant;

/** A ladder that somebody set for a programme. */
public record LadderVersion(String programme, DatedLadder dated, String setBy, Instant setAt) {}
