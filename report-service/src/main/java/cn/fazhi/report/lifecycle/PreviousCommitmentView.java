package cn.fazhi.report.lifecycle;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.contracts.figure.Qualifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the report of the year before promised for this one, beside what was reached.
 *
 * @param text the promise in the words of that report
 */
public record PreviousCommitmentView(String text, List<PromiseView> promises) {
    public PreviousCommitmentView {
        promises = List.copyOf(promises);
    }

    /**
     * A promised figure.
     *
     * @param value what was promised
     * @param reached what this report says, absent if it says nothing of the code
     * @param kept whether that is as much as was promised, or as little where at most so much was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PromiseView(
            String code,
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            @Nullable BigDecimal reached,
            @Nullable Boolean kept) {
        static PromiseView of(Promise promise, @Nullable BigDecimal reached) {
            return new PromiseView(
                    promise.code(),
                    promise.value(),
                    promise.unit(),
                    promise.qualifier(),
                    reached,
                    reached == null ? null : isKept(promise, reached));
        }

        private static boolean isKept(Promise promise, BigDecimal reached) {
            int difference = reached.compareTo(promise.value());
            return promise.qualifier() == Qualifier.AT_MOST ? difference <= 0 : difference >= 0;
        }
    }

    /**
     * A commitment held against a report.
     *
     * @param reached the report's values by code
     */
    public static PreviousCommitmentView of(Commitment commitment, Map<String, BigDecimal> reached) {
        return new PreviousCommitmentView(
                commitment.text(),
                commitment.promises().stream()
                        .map(promise -> PromiseView.of(promise, reached.get(promise.code())))
                        .toList());
    }
}
