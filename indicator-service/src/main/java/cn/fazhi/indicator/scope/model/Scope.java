package cn.fazhi.indicator.scope.model;

import cn.fazhi.contracts.division.Area;

/** What is asked for, checked: the caller may see the area, and it is known. */
public record Scope(Area area, Round round, Basis basis) {}
