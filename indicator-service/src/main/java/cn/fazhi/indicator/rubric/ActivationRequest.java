package cn.fazhi.indicator.rubric;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Puts a draft in force.
 *
 * @param validFrom the first day on which it holds; periods whose last day is that day or later are scored by it
 * @param reason why, for the history
 */
@Schema(name = "RubricActivation", example = "{\"validFrom\": \"2025-01-01\", \"reason\": \"县委依法治县办第二次会议通过\"}")
public record ActivationRequest(
        LocalDate validFrom, @Nullable String reason) {}
