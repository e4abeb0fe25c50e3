package cn.fazhi.extraction.evaluate;

import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.extraction.Reading;
import cn.fazhi.extraction.evaluate.Gold.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Compares readings with what was labelled by hand. A required figure counts as found or missed; an optional one is
 * neither right nor wrong; anything else that was found is wrong.
 */
public final class Evaluation {
    private final Map<String, Tally> byCode = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int reports;
    private int qualifiers;
    private int rightQualifiers;
    private int names;
    private int years;
    private int sections;

    /** Adds one report. */
    public void add(String document, Gold gold, Reading reading) {
        reports++;
        gold.required().forEach(label -> require(document, label, reading));
        reading.figures().forEach(figure -> judge(document, figure, gold));
        names += same(document, "divisionName", gold.divisionName(), reading.divisionName());
        years += same(document, "year", gold.year(), reading.year());
        compareSections(document, gold, reading.sections());
    }

    private void require(String document, Label label, Reading reading) {
        for (Figure figure : reading.figures()) {
            if (label.says(figure.code(), figure.value())) {
                tally(label.code()).addFound();
                qualifiers++;
                rightQualifiers += same(
                        document,
                        "qualifier of " + label.code(),
                        label.qualifier(),
                        figure.qualifier().toString());
                return;
            }
        }
        tally(label.code()).addMissed();
        faults.add("%s MISS %s %s | %s"
                .formatted(document, label.code(), label.value().toPlainString(), label.clause()));
    }

    private void judge(String document, Figure figure, Gold gold) {
        boolean labelled = gold.required().stream().anyMatch(label -> label.says(figure.code(), figure.value()))
                || gold.optional().stream().anyMatch(label -> label.says(figure.code(), figure.value()));
        if (!labelled) {
            tally(figure.code()).addWrong();
            String clause = figure.evidence() == null ? "" : figure.evidence().text();
            faults.add("%s FALSE %s %s | %s"
                    .formatted(document, figure.code(), figure.value().toPlainString(), clause));
        }
    }

    private int same(
            String document,
            String what,
            @org.jspecify.annotations.Nullable Object wanted,
            @org.jspecify.annotations.Nullable Object got) {
        if (Objects.equals(wanted, got)) {
            return 1;
        }
        faults.add("%s %s should be %s, not %s".formatted(document, what, wanted, got));
        return 0;
    }

    private void compareSections(String document, Gold gold, Sections got) {
        sections += same(document, "measures", gold.sections().path("measures").asBoolean(), got.measures());
        sections += same(document, "problems", gold.sections().path("problems").asBoolean(), got.problems());
        sections +=
                same(document, "head_duty", gold.sections().path("head_duty").asBoolean(), got.headDuty());
        sections += same(document, "plan", gold.sections().path("plan").asBoolean(), got.plan());
    }

    private Tally tally(String code) {
        return byCode.computeIfAbsent(code, any -> new Tally());
    }

    /** All codes together. */
    public Tally total() {
        Tally total = new Tally();
        byCode.values().forEach(total::add);
        return total;
    }

    public Map<String, Tally> byCode() {
        return byCode;
    }

    /** One line for every miss, false figure and wrong field, with its clause. */
    public List<String> faults() {
        return faults;
    }

    public int reports() {
        return reports;
    }

    /** The share of found figures whose qualifier is right. */
    public double qualifierAccuracy() {
        return share(rightQualifiers, qualifiers);
    }

    public double nameAccuracy() {
        return share(names, reports);
    }

    public double yearAccuracy() {
        return share(years, reports);
    }

    /** Over the four mandated parts of every report. */
    public double sectionAccuracy() {
        return share(sections, 4 * reports);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
