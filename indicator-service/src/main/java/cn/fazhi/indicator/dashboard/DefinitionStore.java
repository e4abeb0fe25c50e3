package cn.fazhi.indicator.dashboard;

import cn.fazhi.indicator.catalogue.IndicatorView;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.ZoneId;
import java.util.List;

/** The definitions as the views of the schema {@code dashboard} show them. */
@ApplicationScoped
public class DefinitionStore {
    private final Jdbi jdbi;

    DefinitionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces all; several services that start at once write the same. */
    void replace(List<IndicatorView> indicators) {
        jdbi.useHandle(handle -> {
            handle.execute("lock table dashboard_indicator in share row exclusive mode");
            handle.execute("delete from dashboard_indicator");
            PreparedBatch rows = handle.prepareBatch("""
                    insert into dashboard_indicator
                        (code, place, name_zh, name_en, domain, unit, area_unit, rule, core)
                    values (:code, :place, :zh, :en, :domain, :unit, :areaUnit, :rule, :core)""");
            for (int place = 0; place < indicators.size(); place++) {
                IndicatorView indicator = indicators.get(place);
                rows.bind("code", indicator.code())
                        .bind("place", place)
                        .bind("zh", indicator.name().zh())
                        .bind("en", indicator.name().en())
                        .bind("domain", indicator.domain())
                        .bind("unit", indicator.unit())
                        .bind("areaUnit", indicator.areaUnit())
                        .bind("rule", indicator.rule())
                        .bind("core", indicator.core())
                        .add();
            }
            rows.execute();
        });
    }

    /** The zone in which days are counted. */
    void setZone(ZoneId zone) {
        jdbi.useHandle(handle ->
                handle.execute("update dashboard_zone set zone = ? where zone <> ?", zone.getId(), zone.getId()));
    }
}
