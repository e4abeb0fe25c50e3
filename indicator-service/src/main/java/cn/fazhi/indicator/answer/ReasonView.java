package cn.fazhi.indicator.answer;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.value.model.Reason;
import cn.fazhi.indicator.value.model.Why;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.List;

/**
 * Why there is no value.
 *
 * @param code as in {@link Reason}; it keeps its meaning
 * @param operands the codes and attributes that are missing, left out if it is not about any
 */
public record ReasonView(
        String code,
        String zh,
        String en,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> operands) {
    /** The reason in both languages. */
    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }

    public static ReasonView of(Why why) {
        return new ReasonView(
                why.reason().name(),
                why.reason().text().zh(),
                why.reason().text().en(),
                why.operands());
    }

    public static ReasonView of(Reason reason) {
        return of(Why.of(reason));
    }
}
