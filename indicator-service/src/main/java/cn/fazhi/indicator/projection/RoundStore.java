package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.contracts.period.Period;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the rounds. */
@ApplicationScoped
public class RoundStore {
    /** A period of a programme, by its names. */
    record Name(String programme, Period period) {}

    private final Jdbi jdbi;

    RoundStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The numbers of these rounds; new ones get theirs now. */
    Map<Name, Short> numbers(Collection<Name> wanted) {
        Map<Name, Short> numbers = find(wanted);
        if (!numbers.keySet().containsAll(wanted)) {
            add(wanted);
            numbers = find(wanted);
        }
        return numbers;
    }

    private Map<Name, Short> find(Collection<Name> wanted) {
        Map<Name, Short> numbers = new HashMap<>();
        jdbi.useHandle(handle -> columns(wanted)
                .bindTo(handle.createQuery("""
                                select r.id, r.programme, r.period from round r
                                join unnest(:programmes::text[], :periods::text[]) w(programme, period)
                                  on r.programme = w.programme and r.period = w.period"""))
                .map((row, context) -> numbers.put(
                        new Name(row.getString("programme"), Period.of(row.getString("period"))), row.getShort("id")))
                .list());
        return numbers;
    }

    private void add(Collection<Name> wanted) {
        // the order keeps two services that meet the same new rounds from waiting for each other
        jdbi.useHandle(
                handle -> columns(wanted).bindTo(handle.createUpdate("""
                                insert into round (programme, period, first_day, last_day)
                                select w.programme, w.period, w.first_day, w.last_day
                                from unnest(:programmes::text[], :periods::text[], :first_days::date[],
                                            :last_days::date[]) w(programme, period, first_day, last_day)
                                where not exists (select from round r
                                                  where r.programme = w.programme and r.period = w.period)
                                order by w.programme, w.period
                                on conflict (programme, period) do nothing""")).execute());
    }

    private static Columns<Name> columns(Collection<Name> wanted) {
        return new Columns<>(wanted)
                .with("programmes", Name::programme)
                .with("periods", Name::period)
                .with("first_days", name -> name.period().firstDay())
                .with("last_days", name -> name.period().lastDay());
    }
}
