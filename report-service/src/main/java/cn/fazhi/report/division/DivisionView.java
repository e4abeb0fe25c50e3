package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.report.division.model.Division;
import cn.fazhi.report.http.Cursor;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A division as callers see it.
 *
 * @param parent absent for a province
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DivisionView(
        DivisionCode code,
        String name,
        DivisionKind kind,
        @Nullable DivisionCode parent,
        @Nullable Long population,
        boolean active,
        long version) {
    static DivisionView of(Division division) {
        return new DivisionView(
                division.code(),
                division.name(),
                division.kind(),
                division.code().parent().orElse(null),
                division.population(),
                division.active(),
                division.version());
    }

    Cursor cursor() {
        return Cursor.of(code);
    }
}
