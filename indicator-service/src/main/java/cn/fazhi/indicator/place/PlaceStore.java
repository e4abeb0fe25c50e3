package cn.fazhi.indicator.place;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.scope.model.CodeRange;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of divisions, and the programmes and periods of an area. */
@ApplicationScoped
public class PlaceStore {
    private final Jdbi jdbi;

    PlaceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The names that the register has told, by code. */
    Map<String, String> names(Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select code, name from division where code = any(:codes::text[])")
                .bindArray("codes", String.class, codes)
                .map((row, context) -> names.put(row.getString("code"), row.getString("name")))
                .list());
        return names;
    }

    /** The programmes for which a township of the area owes a report. */
    List<PlaceView.ProgrammeView> programmes(Area area) {
        CodeRange range = CodeRange.of(area);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (r.programme) r.programme, o.programme_name
                        from round r
                        cross join lateral (
                            select programme_name from obligation o
                            where o.round = r.id and o.township >= :from and o.township < :to
                            limit 1) o
                        order by r.programme, r.last_day desc""")
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) ->
                        new PlaceView.ProgrammeView(row.getString("programme"), text(row.getString("programme_name"))))
                .list());
    }

    /** The periods of a programme for which a township of the area owes a report, the newest first. */
    List<Period> periods(Area area, String programme) {
        CodeRange range = CodeRange.of(area);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select period from round r
                        where programme = :programme and exists (
                            select from obligation o
                            where o.round = r.id and o.township >= :from and o.township < :to)
                        order by last_day desc, first_day desc""")
                .bind("programme", programme)
                .bind("from", range.from())
                .bind("to", range.to())
                .mapTo(Period.class)
                .list());
    }

    private static LocalizedText text(String json) {
        try {
            return ContractsJson.mapper().readValue(json, LocalizedText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the name of a programme cannot be read: " + json, e);
        }
    }
}
