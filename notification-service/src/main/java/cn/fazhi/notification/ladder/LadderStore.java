package cn.fazhi.notification.ladder;

import cn.fazhi.notification.ladder.model.DatedLadder;
import cn.fazhi.notification.ladder.model.Ladder;
import cn.fazhi.notification.ladder.model.LadderHistory;
import cn.fazhi.notification.ladder.model.Rung;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.json.Json;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The versions of the programmes' ladders, append-only. */
@ApplicationScoped
public class LadderStore {
    private static final QualifiedType<List<Rung>> RUNGS =
            QualifiedType.of(new GenericType<List<Rung>>() {}).with(Json.class);

    private final Jdbi jdbi;
    private final Ladder original;

    LadderStore(Jdbi jdbi, Ladder original) {
        this.jdbi = jdbi;
        this.original = original;
    }

    /** The versions of one programme in the order in which they were set; none if it has the default only. */
    public List<LadderVersion> versions(String programme) {
        return jdbi.withHandle(handle ->
                versions(handle.createQuery("SELECT * FROM ladder_version WHERE programme = :programme ORDER BY id")
                        .bind("programme", programme)));
    }

    /** The ladders of one programme over time. */
    public LadderHistory history(String programme) {
        return history(versions(programme));
    }

    /** The ladders of all programmes that have one of their own. */
    public Ladders all() {
        List<LadderVersion> versions =
                jdbi.withHandle(handle -> versions(handle.createQuery("SELECT * FROM ladder_version ORDER BY id")));
        Map<String, LadderHistory> own = versions.stream()
                .collect(Collectors.groupingBy(
                        LadderVersion::programme, Collectors.collectingAndThen(Collectors.toList(), this::history)));
        return new Ladders(own, new LadderHistory(original, List.of()));
    }

    void add(LadderVersion version) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO ladder_version (programme, holds_from, rungs, set_by, set_at)
                        VALUES (:programme, :from, :rungs, :by, :at)""")
                .bind("programme", version.programme())
                .bind("from", version.dated().from())
                .bindByType("rungs", version.dated().ladder().rungs(), RUNGS)
                .bind("by", version.setBy())
                .bind("at", version.setAt())
                .execute());
    }

    private LadderHistory history(List<LadderVersion> versions) {
        return new LadderHistory(
                original, versions.stream().map(LadderVersion::dated).toList());
    }

    private static List<LadderVersion> versions(Query query) {
        return query.reduceRows(new ArrayList<LadderVersion>(), (versions, row) -> {
            versions.add(version(row));
            return versions;
        });
    }

    private static LadderVersion version(RowView row) {
        return new LadderVersion(
                row.getColumn("programme", String.class),
                new DatedLadder(
                        row.getColumn("holds_from", LocalDate.class), new Ladder(row.getColumn("rungs", RUNGS))),
                row.getColumn("set_by", String.class),
                row.getColumn("set_at", Instant.class));
    }
}
