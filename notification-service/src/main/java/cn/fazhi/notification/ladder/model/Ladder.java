package cn.fazhi.notification.ladder.model;

import java.util.Comparator;
import java.util.List;

/** 催报阶梯: the days around a due date on which somebody is told, in the order of the days. */
public record Ladder(List<Rung> rungs) {
    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::day)).toList();
    }
}
