package cn.fazhi.report.lifecycle;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code Idempotency-Key} of a request.
 *
 * @param account whose key it is; another account's key of the same name is another key
 * @param key null if the request has none
 */
public record IdempotencyKey(String account, @Nullable String key) {
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** For requests that have none. */
    public static IdempotencyKey none(String account) {
        return new IdempotencyKey(account, null);
    }

    /** What is wrong with the key itself. */
    public Optional<Refusal> fault() {
        return key == null || SHAPE.matcher(key).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(ReportProblem.INVALID_IDEMPOTENCY_KEY, "Idempotency-Key"));
    }
}
