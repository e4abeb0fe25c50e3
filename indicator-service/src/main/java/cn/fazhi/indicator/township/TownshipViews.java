package cn.fazhi.indicator.township;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.completeness.model.Timeliness;
import cn.fazhi.indicator.township.TownshipIndicatorsView.DerivedView;
import cn.fazhi.indicator.township.TownshipIndicatorsView.EntryView;
import cn.fazhi.indicator.township.TownshipIndicatorsView.FigureView;
import cn.fazhi.indicator.township.TownshipIndicatorsView.ReportView;
import cn.fazhi.indicator.value.model.DerivedValue;
import cn.fazhi.indicator.value.model.Facts;
import cn.fazhi.indicator.value.model.FigureValue;
import cn.fazhi.indicator.value.model.Reason;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.time.LocalDate;

/** Puts a township's values into words. */
@Singleton
public class TownshipViews {
    private final Indicators indicators;

    TownshipViews(Indicators indicators) {
        this.indicators = indicators;
    }

    ReportView report(HandIn handIn) {
        Facts facts = handIn.facts();
        LocalDate due = facts.dueOn();
        return new ReportView(
                handIn.id(),
                handIn.state(),
                handIn.revision(),
                handIn.version(),
                handIn.receivedAt(),
                handIn.firstReceivedAt(),
                handIn.dueDate(),
                due == null || due.equals(handIn.dueDate()) ? null : due,
                timeliness(facts, due),
                facts.historical(),
                handIn.title(),
                facts.sections(),
                handIn.reasons());
    }

    FigureView figure(FigureValue figure) {
        IndicatorView definition = definition(figure.code());
        return new FigureView(
                figure.code(),
                definition.name(),
                definition.domain(),
                definition.unit(),
                figure.value(),
                figure.exactness(),
                figure.entries().stream().map(TownshipViews::entry).toList());
    }

    DerivedView derived(DerivedValue derived) {
        IndicatorView definition = definition(derived.code());
        return switch (derived) {
            case DerivedValue.Computed computed ->
                new DerivedView(
                        derived.code(),
                        definition.name(),
                        definition.unit(),
                        computed.value(),
                        computed.exactness(),
                        null);
            case DerivedValue.WithoutBase without -> nothing(definition, ReasonView.of(Reason.ZERO_DENOMINATOR));
            case DerivedValue.Missing missing -> nothing(definition, ReasonView.of(missing.why()));
        };
    }

    private static DerivedView nothing(IndicatorView definition, ReasonView reason) {
        return new DerivedView(definition.code(), definition.name(), definition.unit(), null, null, reason);
    }

    private static EntryView entry(Figure figure) {
        return new EntryView(
                figure.value(), figure.unit(), figure.qualifier(), figure.origin(), figure.counts(), figure.evidence());
    }

    private static @Nullable Timeliness timeliness(Facts facts, @Nullable LocalDate due) {
        if (facts.historical()) {
            return Timeliness.NOT_RATED;
        }
        return due == null ? null : Timeliness.of(facts.submittedOn(), due, false);
    }

    private IndicatorView definition(String code) {
        return indicators.find(code).orElseThrow(() -> new IllegalStateException("no definition of " + code));
    }
}
