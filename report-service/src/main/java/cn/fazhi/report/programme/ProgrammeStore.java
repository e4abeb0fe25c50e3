package cn.fazhi.report.programme;

import cn.fazhi.report.programme.model.Programme;
import cn.fazhi.report.programme.model.Section;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Programmes in the database. */
@ApplicationScoped
public class ProgrammeStore {
    private static final String FIND = "SELECT" + ProgrammeRow.COLUMNS + "FROM programme p WHERE p.code = :code";

    /** The frequency is fixed: obligations of the old one would be left without a meaning. */
    private static final String SAVE = """
            INSERT INTO programme (code, name_zh, name_en, frequency, due_month, due_day, due_day_included,
                                   required_sections, changed_at, changed_by)
            VALUES (:code, :nameZh, :nameEn, :frequency, :dueMonth, :dueDay, :dueDayIncluded, :sections, :at, :by)
            ON CONFLICT (code) DO UPDATE
            SET name_zh = excluded.name_zh, name_en = excluded.name_en, due_month = excluded.due_month,
                due_day = excluded.due_day, due_day_included = excluded.due_day_included,
                required_sections = excluded.required_sections, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by
            WHERE programme.frequency = excluded.frequency
            """;

    private final Jdbi jdbi;

    ProgrammeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Programme> find(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("code", code)
                .map((row, context) -> Objects.requireNonNull(ProgrammeRow.read(row)))
                .findOne());
    }

    /** Whether it could be saved; it could not if there is one of that code with another frequency. */
    boolean save(Programme programme, String by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(SAVE)
                        .bind("code", programme.code())
                        .bind("nameZh", programme.name().zh())
                        .bind("nameEn", programme.name().en())
                        .bind("frequency", programme.frequency().toString())
                        .bind("dueMonth", programme.due().month())
                        .bind("dueDay", programme.due().day())
                        .bind("dueDayIncluded", programme.due().included())
                        .bind(
                                "sections",
                                programme.requiredSections().stream()
                                        .map(Section::toString)
                                        .toArray(String[]::new))
                        .bind("at", at)
                        .bind("by", by)
                        .execute()
                == 1);
    }
}
