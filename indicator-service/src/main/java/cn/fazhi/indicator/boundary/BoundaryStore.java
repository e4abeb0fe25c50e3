package cn.fazhi.indicator.boundary;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.indicator.boundary.model.KnownChange;
import cn.fazhi.indicator.projection.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes that divisions went through. */
@ApplicationScoped
public class BoundaryStore {
    private static final TypeReference<List<BoundaryChange>> CHANGES = new TypeReference<>() {};

    private final Jdbi jdbi;

    BoundaryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What happened to a division, and to all that went into it, however many steps ago: one query for each step. */
    Set<KnownChange> before(DivisionCode area) {
        Set<KnownChange> found = new LinkedHashSet<>();
        Set<DivisionCode> seen = new LinkedHashSet<>();
        Set<DivisionCode> wanted = Set.of(area);
        while (!wanted.isEmpty()) {
            seen.addAll(wanted);
            Set<DivisionCode> next = new LinkedHashSet<>();
            for (KnownChange known : about(wanted)) {
                found.add(known);
                boolean wentIn = known.change().kind() != BoundaryChange.Kind.SPLIT
                        && known.change().successors().stream().anyMatch(seen::contains);
                if (wentIn && !seen.contains(known.division())) {
                    next.add(known.division());
                }
            }
            wanted = next;
        }
        return found;
    }

    /** The changes of these divisions, and those of which one of them is a successor. */
    private List<KnownChange> about(Collection<DivisionCode> divisions) {
        List<String> codes = divisions.stream().map(DivisionCode::value).toList();
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select code, changes from division where code = any(:codes::text[]) and changes is not null
                        union
                        select d.code, d.changes from unnest(:codes::text[]) c(code)
                        join division d on d.changes is not null
                            and d.changes @> jsonb_build_array(jsonb_build_object('successors', array[c.code]))
                        order by code""")
                        .bindArray("codes", String.class, codes)
                        .map((row, context) -> Map.entry(
                                DivisionCode.of(row.getString("code")),
                                StoredJson.readList(row.getString("changes"), CHANGES)))
                        .list())
                .stream()
                .flatMap(entry -> entry.getValue().stream().map(change -> new KnownChange(entry.getKey(), change)))
                .filter(known -> divisions.contains(known.division())
                        || known.change().successors().stream().anyMatch(divisions::contains))
                .toList();
    }

    /** The names of divisions as they are, or were at their end. */
    Map<DivisionCode, String> names(Collection<DivisionCode> divisions) {
        Map<DivisionCode, String> names = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select code, name from division where code = any(:codes::text[])")
                .bindArray(
                        "codes",
                        String.class,
                        divisions.stream().map(DivisionCode::value).toList())
                .map((row, context) -> names.put(DivisionCode.of(row.getString("code")), row.getString("name")))
                .list());
        return names;
    }
}
