package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.projection.StoredJson;
import cn.fazhi.indicator.rubric.model.RubricCode;
import cn.fazhi.indicator.rubric.model.RubricState;
import cn.fazhi.indicator.rubric.model.RubricVersion;
import cn.fazhi.indicator.rubric.model.Sheet;
import cn.fazhi.indicator.scope.model.CodeRange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The versions of rubrics. Sheets that are stored were checked before. */
@ApplicationScoped
public class RubricStore {
    private static final ObjectMapper JSON = ContractsJson.mapper();

    private final Jdbi jdbi;
    private final ReadSheet sheets;

    RubricStore(Jdbi jdbi, ReadSheet sheets) {
        this.jdbi = jdbi;
        this.sheets = sheets;
    }

    /** All versions of a rubric, the newest first. */
    List<RubricVersion> versions(RubricCode code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from rubric.version where code = :code order by version desc")
                        .bind("code", code.value())
                        .map((row, context) -> version(row))
                        .list());
    }

    /** The same, and nobody else changes them until the transaction ends. */
    List<RubricVersion> lock(RubricCode code) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:code, 10))")
                .bind("code", "rubric " + code.value())
                .mapTo(String.class)
                .list());
        return versions(code);
    }

    /** All versions of the rubrics of an area's counties, the newest version of each first. */
    List<RubricVersion> in(Area area) {
        CodeRange range = CodeRange.of(area);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from rubric.version where code >= :from and code < :to
                        order by code, version desc""")
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> version(row))
                .list());
    }

    void insertDraft(RubricCode code, int version, SheetDocument sheet, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into rubric.version (code, version, state, revision, sheet, changed_by, changed_at)
                        values (:code, :version, 'draft', 1, cast(:sheet as jsonb), :by, :at)""")
                .bind("code", code.value())
                .bind("version", version)
                .bind("sheet", write(sheet))
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    void updateDraft(RubricVersion draft, SheetDocument sheet, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update rubric.version set sheet = cast(:sheet as jsonb), revision = revision + 1,
                            changed_by = :by, changed_at = :at
                        where code = :code and version = :version and state = 'draft'""")
                .bind("code", draft.code().value())
                .bind("version", draft.version())
                .bind("sheet", write(sheet))
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    void setState(
            RubricVersion version,
            RubricState state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String by,
            Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update rubric.version set state = :state, valid_from = :from, valid_until = :until,
                            revision = revision + 1, changed_by = :by, changed_at = :at
                        where code = :code and version = :version""")
                .bind("code", version.code().value())
                .bind("version", version.version())
                .bind("state", state.toString())
                .bind("from", from)
                .bind("until", until)
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** The sheet as it was written. */
    SheetDocument document(RubricVersion version) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select sheet from rubric.version where code = :code and version = :version")
                .bind("code", version.code().value())
                .bind("version", version.version())
                .mapTo(String.class)
                .map(text -> StoredJson.read(text, SheetDocument.class))
                .one());
    }

    private RubricVersion version(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new RubricVersion(
                RubricCode.parse(code).orElseThrow(() -> new IllegalStateException("stored code " + code)),
                row.getInt("version"),
                RubricState.named(row.getString("state")),
                row.getLong("revision"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                sheet(code, StoredJson.read(row.getString("sheet"), SheetDocument.class)));
    }

    private Sheet sheet(String code, SheetDocument document) {
        return switch (sheets.read(document)) {
            case Reply.Found<Sheet> found -> found.value();
            case Reply.Refused<Sheet> refused ->
                throw new IllegalStateException("the stored sheet of " + code + " is refused: " + refused.refusals());
        };
    }

    private static String write(SheetDocument sheet) {
        try {
            return JSON.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a sheet", e);
        }
    }
}
