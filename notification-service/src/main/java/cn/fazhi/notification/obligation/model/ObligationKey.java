package cn.fazhi.notification.obligation.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;

/** Which obligation: one township, one programme, one period. */
public record ObligationKey(DivisionCode township, String programme, Period period) {}
