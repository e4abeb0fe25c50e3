package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.catalogue.Catalogue;

import org.jdbi.v3.core.Jdbi;

import jakarta.inject.Singleton;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that stand for the catalogue's codes in the large tables. */
@Singleton
public class IndicatorNumbers {
    private final Jdbi jdbi;
    private final Catalogue catalogue;
    private volatile Map<String, Short> numbers = Map.of();

    IndicatorNumbers(Jdbi jdbi, Catalogue catalogue) {
        this.jdbi = jdbi;
        this.catalogue = catalogue;
    }

    /** The number of a code of the catalogue. */
    public short of(String code) {
        return Objects.requireNonNull(all().get(code), code);
    }

    /** The numbers of all codes of the catalogue, figures and derived ones. */
    public Map<String, Short> all() {
        if (numbers.isEmpty()) {
            numbers = load();
        }
        return numbers;
    }

    /** The codes by their numbers. */
    public Map<Short, String> codes() {
        return all().entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private Map<String, Short> load() {
        List<String> codes = Stream.concat(
                        catalogue.figures().stream().map(figure -> figure.code()),
                        catalogue.derived().stream().map(derived -> derived.code()))
                .toList();
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("""
                            insert into indicator (code)
                            select n.code from unnest(:codes::text[]) with ordinality n(code, place)
                            where not exists (select from indicator i where i.code = n.code)
                            order by n.place
                            on conflict do nothing""").bindArray("codes", String.class, codes).execute();
            Map<String, Short> loaded = new HashMap<>();
            handle.createQuery("select id, code from indicator where code = any(:codes::text[])")
                    .bindArray("codes", String.class, codes)
                    .map((row, context) -> loaded.put(row.getString("code"), row.getShort("id")))
                    .list();
            return Map.copyOf(loaded);
        });
    }
}
