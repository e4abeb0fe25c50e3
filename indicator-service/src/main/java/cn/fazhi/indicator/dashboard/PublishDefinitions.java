package cn.fazhi.indicator.dashboard;

import cn.fazhi.indicator.catalogue.Indicators;

import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;

/** Lets the views of the schema {@code dashboard} have the names, units and rules of the catalogue, and the county's zone. */
@ApplicationScoped
public class PublishDefinitions {
    private final DefinitionStore store;
    private final Indicators indicators;
    private final Clock clock;

    PublishDefinitions(DefinitionStore store, Indicators indicators, Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional
    void publish(@Observes StartupEvent started) {
        store.replace(List.copyOf(indicators.all()));
        store.setZone(clock.getZone());
    }
}
