package cn.fazhi.notification.ladder;

import cn.fazhi.notification.ladder.model.LadderHistory;

import java.util.Map;
import java.util.stream.Stream;

/**
 * The ladders of all programmes.
 *
 * @param own by the code of the programme
 * @param common for the programmes that have none of their own
 */
public record Ladders(Map<String, LadderHistory> own, LadderHistory common) {
    public Ladders {
        own = Map.copyOf(own);
    }

    /** The ladders of one programme over time. */
    public LadderHistory of(String programme) {
        return own.getOrDefault(programme, common);
    }

    /** The largest number of days before a due date at which any ladder has a rung. */
    public int longestBefore() {
        return all().mapToInt(LadderHistory::longestBefore).max().orElse(0);
    }

    /** The largest number of days after a due date at which any ladder has a rung. */
    public int longestAfter() {
        return all().mapToInt(LadderHistory::longestAfter).max().orElse(0);
    }

    private Stream<LadderHistory> all() {
        return Stream.concat(Stream.of(common), own.values().stream());
    }
}
