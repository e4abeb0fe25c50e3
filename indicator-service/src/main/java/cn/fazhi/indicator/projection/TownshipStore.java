package cn.fazhi.indicator.projection;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;

/** The divisions that events have named, and their locks. */
@ApplicationScoped
public class TownshipStore {
    private final Jdbi jdbi;

    TownshipStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes all other events of these divisions wait until this transaction ends, whatever their topic: the values of a
     * township depend on its report, its obligation and its population, and no two may be applied past each other.
     */
    void lock(Collection<String> codes) {
        List<String> inOrder = codes.stream().distinct().sorted().toList();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into township (code)
                            select n.code from unnest(:codes::text[]) n(code)
                            where not exists (select from township t where t.code = n.code)
                            order by n.code
                            on conflict do nothing""").bindArray("codes", String.class, inOrder).execute();
            handle.createQuery("""
                            select count(*) from (
                                select from township where code = any(:codes::text[]) order by code for update) locked""")
                    .bindArray("codes", String.class, inOrder)
                    .mapTo(Long.class)
                    .one();
        });
    }
}
