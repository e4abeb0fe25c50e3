package cn.fazhi.indicator.testing;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionKind;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.event.ReportSnapshot;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Events that read like the domain. */
public final class Events {
    public static final String PROGRAMME = "annual-report";
    public static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    public static final Instant IN_TIME = Instant.parse("2026-02-10T02:00:00Z");
    public static final Instant TOO_LATE = Instant.parse("2026-03-03T02:00:00Z");

    private Events() {}

    public static AReport aReport(String township) {
        return new AReport(township);
    }

    public static Figure figure(String code, String value) {
        return figure(code, value, Qualifier.EXACT, true);
    }

    public static Figure figure(String code, String value, Qualifier qualifier, boolean counts) {
        return new Figure(
                code,
                new BigDecimal(value),
                "件",
                qualifier,
                Origin.STATED,
                counts,
                new Evidence(10, 20, code + " " + value));
    }

    public static ObligationChanged obligation(String township) {
        return obligation(township, "2025", 1, null, null, false);
    }

    public static ObligationChanged obligation(
            String township,
            String period,
            long version,
            ObligationChanged.@Nullable Extension extension,
            @Nullable String excused,
            boolean historical) {
        return new ObligationChanged(
                DivisionCode.of(township),
                "镇" + township.substring(6),
                PROGRAMME,
                new LocalizedText("法治政府建设年度报告", "Annual report"),
                Period.of(period),
                LocalDate.of(2025, 12, 1),
                DUE,
                extension,
                excused,
                historical,
                version,
                IN_TIME);
    }

    public static DivisionChanged division(String code, String name, @Nullable Long population, long version) {
        DivisionCode division = DivisionCode.of(code);
        return new DivisionChanged(
                division, name, DivisionKind.of(division, name), population, true, null, version, IN_TIME);
    }

    /** A division, the next version of it, that something happened to. */
    public static DivisionChanged changed(
            BoundaryChange.Kind kind, String day, String code, String formerName, String... successors) {
        DivisionCode division = DivisionCode.of(code);
        List<DivisionCode> codes =
                Arrays.stream(successors).map(DivisionCode::of).toList();
        return new DivisionChanged(
                division,
                formerName,
                DivisionKind.of(division, formerName),
                null,
                codes.contains(division),
                List.of(new BoundaryChange(kind, LocalDate.parse(day), codes, formerName, "省政府批复")),
                2,
                IN_TIME);
    }

    /** A report that is being described; each event of it is the next version. */
    public static final class AReport {
        private final String township;
        private final List<Figure> figures = new ArrayList<>();
        private final List<Commitment> commitments = new ArrayList<>();
        private final List<Shortcoming> problems = new ArrayList<>();
        private String period = "2025";
        private String salt = "";
        private Instant first = IN_TIME;
        private Instant received = IN_TIME;
        private boolean historical;
        private int revision;
        private long version;

        private AReport(String township) {
            this.township = township;
        }

        public AReport period(String text) {
            period = text;
            return this;
        }

        /** Another report for the same obligation. */
        public AReport another(String name) {
            salt = name;
            return this;
        }

        public AReport receivedAt(Instant instant) {
            if (revision == 0) {
                first = instant;
            }
            received = instant;
            return this;
        }

        public AReport historical() {
            historical = true;
            return this;
        }

        public AReport with(String code, String value) {
            figures.add(figure(code, value));
            return this;
        }

        public AReport with(Figure figure) {
            figures.add(figure);
            return this;
        }

        public AReport promising(String text, Promise... promises) {
            commitments.add(new Commitment(text, evidence(text), List.of(promises)));
            return this;
        }

        public AReport lacking(String text) {
            problems.add(new Shortcoming(text, evidence(text)));
            return this;
        }

        private static Evidence evidence(String text) {
            return new Evidence(100, 100 + text.codePointCount(0, text.length()), text);
        }

        public AReport without(String code) {
            figures.removeIf(figure -> figure.code().equals(code));
            return this;
        }

        public ReportEvent submitted() {
            revision++;
            return new ReportEvent.ReportSubmitted(next(), received, "clerk-" + township);
        }

        public ReportEvent returned(String reason) {
            return new ReportEvent.ReportReturned(next(), received, "officer", List.of(reason));
        }

        public ReportEvent accepted() {
            return new ReportEvent.ReportAccepted(next(), received, "officer");
        }

        public ReportEvent withdrawn(String reason) {
            return new ReportEvent.ReportWithdrawn(next(), received, "clerk-" + township, reason);
        }

        private ReportSnapshot next() {
            version++;
            return new ReportSnapshot(
                    UUID.nameUUIDFromBytes((township + period + salt).getBytes(StandardCharsets.UTF_8)),
                    DivisionCode.of(township),
                    PROGRAMME,
                    Period.of(period),
                    revision,
                    version,
                    received,
                    first,
                    historical,
                    "法治政府建设情况报告",
                    new Sections(true, true, true, false),
                    figures,
                    List.of(),
                    commitments,
                    problems);
        }
    }
}
