package cn.fazhi.report.figures;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a figure that is sent as data must be like. One bad value refuses all of them. */
@ApplicationScoped
public class FigureRules {
    /** Beyond any township; it also keeps numbers like 1e999999 from being written out. */
    private static final BigDecimal ABSURD = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;
    private static final String YUAN = "元";

    private final Catalogue catalogue;
    private final int maximum;

    FigureRules(Catalogue catalogue, FigureConfig config) {
        this.catalogue = catalogue;
        this.maximum = config.maximum();
    }

    /** The figures that were sent, or why not. */
    public CheckedFigures check(@Nullable List<@Nullable FigureRequest> requests, Origin origin) {
        List<@Nullable FigureRequest> sent = requests == null ? List.of() : requests;
        if (sent.size() > maximum) {
            return CheckedFigures.faulty(Refusal.of(ReportProblem.TOO_MANY_FIGURES, "figures", sent.size(), maximum));
        }
        List<Figure> figures = new ArrayList<>();
        List<Refusal> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            String path = "figures[" + i + "]";
            FigureRequest request = sent.get(i);
            Optional<Refusal> fault = request == null
                    ? Optional.of(Refusal.of(EdgeProblem.MISSING_VALUE, path))
                    : fault(request, path, seen);
            fault.ifPresentOrElse(faults::add, () -> figures.add(figure(Objects.requireNonNull(request), origin)));
        }
        return new CheckedFigures(figures, faults);
    }

    private Optional<Refusal> fault(FigureRequest request, String path, Set<String> seen) {
        if (request.code() == null) {
            return Optional.of(Refusal.of(EdgeProblem.MISSING_VALUE, path + ".code"));
        }
        Optional<BaseFigure> known = catalogue.figure(request.code());
        if (known.isEmpty()) {
            return Optional.of(Refusal.of(ReportProblem.UNKNOWN_FIGURE, path + ".code", request.code()));
        }
        if (!seen.add(request.code())) {
            return Optional.of(Refusal.of(ReportProblem.DUPLICATE_FIGURE, path + ".code", request.code()));
        }
        BaseFigure figure = known.get();
        if (request.unit() != null && !request.unit().equals(figure.unit())) {
            return Optional.of(Refusal.of(
                    ReportProblem.WRONG_UNIT, path + ".unit", request.unit(), request.code(), figure.unit()));
        }
        return valueFault(request.value(), figure, path + ".value");
    }

    /** Which of the codes are none of the catalogue's. */
    public List<Refusal> unknown(List<@Nullable String> codes, String field) {
        return IntStream.range(0, codes.size())
                .filter(i -> codes.get(i) == null || !catalogue.knows(Objects.requireNonNull(codes.get(i))))
                .mapToObj(i ->
                        Refusal.of(ReportProblem.UNKNOWN_FIGURE, field + "[" + i + "]", String.valueOf(codes.get(i))))
                .toList();
    }

    /** What is wrong with a value of this figure. */
    public static Optional<Refusal> valueFault(@Nullable BigDecimal value, BaseFigure figure, String path) {
        if (value == null) {
            return Optional.of(Refusal.of(EdgeProblem.MISSING_VALUE, path));
        }
        if (value.abs().compareTo(ABSURD) >= 0 || (value.signum() != 0 && decimals(value) > DECIMALS)) {
            return Optional.of(Refusal.of(ReportProblem.VALUE_OUT_OF_RANGE, path, figure.code(), DECIMALS));
        }
        if (figure.isRate()) {
            return value.signum() < 0 || value.compareTo(HUNDRED) > 0
                    ? Optional.of(Refusal.of(ReportProblem.RATE_OUT_OF_RANGE, path, value, figure.code()))
                    : Optional.empty();
        }
        if (value.signum() < 0) {
            return Optional.of(Refusal.of(ReportProblem.NEGATIVE_VALUE, path, value, figure.code()));
        }
        return !figure.unit().equals(YUAN) && decimals(value) > 0
                ? Optional.of(Refusal.of(ReportProblem.FRACTION_OF_A_COUNT, path, value, figure.code(), figure.unit()))
                : Optional.empty();
    }

    private static int decimals(BigDecimal value) {
        return value.stripTrailingZeros().scale();
    }

    private Figure figure(FigureRequest request, Origin origin) {
        BaseFigure known =
                catalogue.figure(Objects.requireNonNull(request.code())).orElseThrow();
        return new Figure(
                known.code(),
                plain(Objects.requireNonNull(request.value())),
                known.unit(),
                Objects.requireNonNullElse(request.qualifier(), Qualifier.EXACT),
                origin,
                true,
                null);
    }

    /** 12.50 and 12.5 are the same figure, and 1E+2 is 100. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
