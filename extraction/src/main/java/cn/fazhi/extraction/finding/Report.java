package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.extraction.bind.Binding;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.select.Selected;
import cn.fazhi.extraction.text.NormalText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Everything that was read of a report, for the checks to look at.
 *
 * @param text its text in normal form
 * @param layout its headings and sentences
 * @param divisionName the township's name, if found
 * @param year the year reported on, if found
 * @param sections the mandated parts
 * @param figures the figures
 * @param selected what each of them was made of, in the same order
 * @param binding the numbers that they were made of, and those that are no figures
 */
public record Report(
        NormalText text,
        Layout layout,
        @Nullable String divisionName,
        @Nullable Integer year,
        Sections sections,
        List<Figure> figures,
        List<Selected> selected,
        Binding binding) {
    public Report {
        figures = List.copyOf(figures);
        selected = List.copyOf(selected);
    }
}
