package cn.fazhi.report.submission;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.figures.FigureRequest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A report as a caller hands it in.
 *
 * @param township 9 digits; required
 * @param programme such as {@code annual-report}; required
 * @param period such as {@code 2024}; required
 * @param narrative the text of the report; required unless there are figures or a document
 */
public record SubmitRequest(
        @Nullable DivisionCode township,
        @Nullable String programme,
        @Nullable Period period,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable List<@Nullable FigureRequest> figures) {}
