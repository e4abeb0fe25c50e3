package cn.fazhi.indicator.export;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.indicator.completeness.model.Timeliness;
import cn.fazhi.indicator.export.model.Condition;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.export.model.ReportContent;
import cn.fazhi.indicator.export.model.Value;
import cn.fazhi.indicator.projection.StoredJson;
import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.value.model.Decimals;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads one row of {@link ExportStore}. */
record ExportedRow(Map<Short, String> codes, Basis basis, ZoneId zone, boolean withContent) {
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Commitment>> COMMITMENTS = new TypeReference<>() {};
    private static final TypeReference<List<Shortcoming>> PROBLEMS = new TypeReference<>() {};

    ExportedTownship read(ResultSet row) throws SQLException {
        String code = row.getString("township");
        String name = row.getString("name");
        ReportState state = state(row);
        boolean excused = row.getString("excused_reason") != null;
        LocalDate receivedOn = receivedOn(row);
        return new ExportedTownship(
                code,
                name,
                DivisionKind.of(DivisionCode.of(code), name),
                Condition.of(state, excused),
                receivedOn,
                excused || state == null || receivedOn == null || !state.counts() ? null : timeliness(row, receivedOn),
                values(row),
                withContent && state != null && state.whyNotCounted(basis).isEmpty() ? content(row) : null);
    }

    private static @Nullable ReportState state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null ? null : ReportState.named(state);
    }

    private @Nullable LocalDate receivedOn(ResultSet row) throws SQLException {
        OffsetDateTime received = row.getObject("first_received_at", OffsetDateTime.class);
        return received == null ? null : received.atZoneSameInstant(zone).toLocalDate();
    }

    /** As completeness has it; a report without a known obligation has no due date to be rated by. */
    private static @Nullable Timeliness timeliness(ResultSet row, LocalDate receivedOn) throws SQLException {
        LocalDate due = row.getObject("effective_due", LocalDate.class);
        return due == null ? null : Timeliness.of(receivedOn, due, row.getBoolean("historical"));
    }

    private Map<String, Value> values(ResultSet row) throws SQLException {
        Map<String, Value> values = new HashMap<>();
        if (row.getArray("indicators") == null) {
            return values;
        }
        Object[] indicators = (Object[]) row.getArray("indicators").getArray();
        Object[] numbers = (Object[]) row.getArray("numbers").getArray();
        Object[] inexact = (Object[]) row.getArray("inexact").getArray();
        for (int i = 0; i < indicators.length; i++) {
            String code = Objects.requireNonNull(codes.get(((Number) indicators[i]).shortValue()));
            values.put(code, new Value(plain((BigDecimal) numbers[i]), (Boolean) inexact[i]));
        }
        return values;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Decimals.plain(number);
    }

    private static ReportContent content(ResultSet row) throws SQLException {
        return new ReportContent(
                row.getInt("revision"),
                StoredJson.read(row.getString("sections"), Sections.class),
                StoredJson.readList(row.getString("figures"), FIGURES),
                StoredJson.readList(row.getString("findings"), FINDINGS),
                StoredJson.readList(row.getString("commitments"), COMMITMENTS),
                StoredJson.readList(row.getString("problems"), PROBLEMS));
    }
}
