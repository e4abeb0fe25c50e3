package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.figure.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * One line of the sheet.
 *
 * @param code by which results and manual points name it; unique within the sheet
 * @param points the most that it gives, or for a minus item takes off
 * @param description how it is judged; manual items have one
 */
public record Item(
        String code,
        LocalizedText title,
        ItemKind kind,
        BigDecimal points,
        Rule rule,
        WhenMissing missing,
        @Nullable LocalizedText description) {
    public boolean isManual() {
        return rule instanceof Rule.Manual;
    }
}
