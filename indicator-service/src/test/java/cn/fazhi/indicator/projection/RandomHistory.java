package cn.fazhi.indicator.projection;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.testing.Events;
import cn.fazhi.indicator.testing.Events.AReport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.figure;
import static cn.fazhi.indicator.testing.Events.obligation;

/** What may happen in two counties over two years, in the order in which it happened. */
final class RandomHistory {
    static final List<String> TOWNSHIPS =
            List.of("990101001", "990101101", "990101102", "990101203", "990102001", "980203100");
    static final List<String> PERIODS = List.of("2024", "2025");
    private static final List<String> CODES = List.of(
            "mediation.cases",
            "mediation.discovered",
            "mediation.succeeded",
            "mediation.success_rate",
            "litigation.cases",
            "litigation.lost",
            "publicity.events",
            "publicity.audience",
            "publicity.venues",
            "leadership.theory_sessions");

    private final Random random;
    private final List<FazhiEvent> events = new ArrayList<>();

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    static List<FazhiEvent> of(long seed) {
        RandomHistory history = new RandomHistory(seed);
        for (String township : TOWNSHIPS) {
            history.divisions(township);
            for (String period : PERIODS) {
                history.obligations(township, period);
                history.reports(township, period);
            }
        }
        return history.events;
    }

    /** The same events as they may arrive: in any order, some of them more than once. */
    static List<FazhiEvent> disturbed(List<FazhiEvent> history, long seed) {
        Random random = new Random(seed);
        List<FazhiEvent> disturbed = new ArrayList<>(history);
        history.stream().filter(event -> random.nextInt(3) == 0).forEach(disturbed::add);
        Collections.shuffle(disturbed, random);
        return disturbed;
    }

    /** The last event of everything, all that a state needs. */
    static List<FazhiEvent> finalStates(List<FazhiEvent> history) {
        Map<String, FazhiEvent> last = new TreeMap<>();
        for (FazhiEvent event : history) {
            String key = event instanceof ReportEvent report
                    ? report.report().reportId().toString()
                    : event.topic() + event.key();
            last.put(key, event);
        }
        return new ArrayList<>(last.values());
    }

    private void divisions(String township) {
        for (int version = 1; version <= random.nextInt(4); version++) {
            Long population = random.nextInt(4) == 0 ? null : 5000L + random.nextInt(20000);
            DivisionChanged division = division(township, "第" + version + "次改名镇", population, version);
            events.add(random.nextInt(3) == 0 ? changed(division) : division);
        }
    }

    /** Merged into the next township, split into the next two, or renamed. */
    private DivisionChanged changed(DivisionChanged division) {
        BoundaryChange.Kind kind = BoundaryChange.Kind.values()[random.nextInt(3)];
        int own = TOWNSHIPS.indexOf(division.code().value());
        List<DivisionCode> successors = (switch (kind) {
                    case RENAMED -> IntStream.of(own);
                    case MERGED -> IntStream.of(own + 1);
                    case SPLIT -> IntStream.of(own + 1, own + 2);
                })
                .mapToObj(i -> DivisionCode.of(TOWNSHIPS.get(i % TOWNSHIPS.size())))
                .toList();
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
        return new DivisionChanged(
                division.code(),
                division.name(),
                division.kind(),
                division.population(),
                kind == BoundaryChange.Kind.RENAMED,
                List.of(new BoundaryChange(kind, day, successors, "旧名乡", "批复")),
                division.version(),
                division.occurredAt());
    }

    private void obligations(String township, String period) {
        for (int version = 1; version <= random.nextInt(4); version++) {
            LocalDate until = Events.DUE.plusDays(random.nextInt(20));
            ObligationChanged.Extension extension = random.nextBoolean()
                    ? null
                    : new ObligationChanged.Extension(until, "道路中断", "officer-990101", Events.IN_TIME);
            String excused = random.nextInt(5) == 0 ? "整体搬迁" : null;
            events.add(obligation(township, period, version, extension, excused, period.equals("2024")));
        }
    }

    private void reports(String township, String period) {
        for (int number = 0; number < random.nextInt(3); number++) {
            report(aReport(township).period(period).another("number " + number));
        }
    }

    private void report(AReport report) {
        Instant received = Events.IN_TIME.plus(random.nextInt(40), ChronoUnit.DAYS);
        events.add(figures(report.receivedAt(received)).submitted());
        for (int step = 0; step < random.nextInt(6); step++) {
            received = received.plus(1 + random.nextInt(50), ChronoUnit.HOURS);
            events.add(
                    switch (random.nextInt(5)) {
                        case 0 -> report.receivedAt(received).returned("数据不符");
                        case 1 -> report.accepted();
                        case 2 -> report.withdrawn("重复");
                        default -> figures(report.receivedAt(received)).submitted();
                    });
        }
    }

    private AReport figures(AReport report) {
        CODES.forEach(report::without);
        for (String code : CODES) {
            if (random.nextInt(3) > 0) {
                report.with(anyFigure(code));
                if (random.nextInt(4) == 0) {
                    report.with(anyFigure(code));
                }
            }
        }
        return report;
    }

    private Figure anyFigure(String code) {
        Qualifier qualifier = random.nextInt(4) == 0 ? Qualifier.ABOUT : Qualifier.EXACT;
        return figure(code, String.valueOf(random.nextInt(100)), qualifier, random.nextInt(5) > 0);
    }
}
