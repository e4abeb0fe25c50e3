package cn.fazhi.notification.ladder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Asks when the rungs of a ladder would be told.
 *
 * @param dueDate the effective due date
 * @param rungs the ladder, or null for the programme's own
 */
public record PreviewRequest(LocalDate dueDate, @Nullable List<LadderRequest.RungRequest> rungs) {}
