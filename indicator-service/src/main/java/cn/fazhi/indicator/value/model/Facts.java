package cn.fazhi.indicator.value.model;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the indicators of one township and period are computed from.
 *
 * @param population residents, or null where the register does not say
 * @param submittedOn the day on which the first revision was received, in the county's zone
 * @param dueOn the last day on which the report is on time, or null where no obligation is known
 * @param historical whether the report is left out of timeliness
 */
public record Facts(
        Sections sections,
        List<Figure> figures,
        @Nullable Long population,
        LocalDate submittedOn,
        @Nullable LocalDate dueOn,
        boolean historical) {
    public Facts {
        figures = List.copyOf(figures);
    }
}
