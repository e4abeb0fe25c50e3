package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.model.Delivery;
import cn.fazhi.indicator.rubric.model.GivenPoints;
import cn.fazhi.indicator.rubric.model.Line;
import cn.fazhi.indicator.rubric.model.Reading;
import cn.fazhi.indicator.rubric.model.Score;
import cn.fazhi.indicator.rubric.model.Scoring;
import cn.fazhi.indicator.rubric.model.Sheet;
import cn.fazhi.indicator.rubric.model.TownshipFacts;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Reason;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sheets as officers write them, and townships that are scored by them. */
final class Sheets {
    static final ReadSheet READ =
            new ReadSheet(new ReadItem(new ReadRule(new ReadExpression(CatalogueReader.bundled()))));
    static final String MEETINGS = "leadership.special_meetings";

    private static final SheetText TEXT = new SheetText();

    private Sheets() {}

    /** A sheet of one group with these items, as YAML. */
    static String sheetOf(String points, String items) {
        return """
                title: {zh: 细则, en: Sheet}
                programme: annual-report
                total: %1$s
                groups:
                  - code: only
                    title: {zh: 唯一, en: Only}
                    points: %1$s
                    items:
                %2$s""".formatted(points, items.strip().indent(6));
    }

    static String item(String code, String rest) {
        return "- {code: %s, title: {zh: 项, en: Item}, %s}\n".formatted(code, rest);
    }

    static Sheet read(String yaml) {
        return switch (TEXT.read(yaml).then(READ::read)) {
            case Reply.Found<Sheet> found -> found.value();
            case Reply.Refused<Sheet> refused -> throw new AssertionError(String.valueOf(refused.refusals()));
        };
    }

    static List<Refusal> refusals(String yaml) {
        return switch (TEXT.read(yaml).then(READ::read)) {
            case Reply.Found<Sheet> found -> List.of();
            case Reply.Refused<Sheet> refused -> refused.refusals();
        };
    }

    static Township township() {
        return new Township();
    }

    static Line line(Score score, String item) {
        return score.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.item().code().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** A township that is being described; it reported in time, with all parts, unless something else is said. */
    static final class Township {
        private final Map<String, Reading> readings = new HashMap<>();
        private final Map<String, GivenPoints> given = new HashMap<>();
        private Delivery delivery =
                new Delivery(null, Delivery.Timing.ON_TIME, 0, new Sections(true, true, true, true));

        Township with(String expression, String value) {
            readings.put(expression, new Reading.Measured(new BigDecimal(value), Exactness.EXACT, List.of()));
            return this;
        }

        Township late(long days) {
            delivery = new Delivery(null, Delivery.Timing.LATE, days, delivery.sections());
            return this;
        }

        Township notRated() {
            delivery = new Delivery(null, Delivery.Timing.NOT_RATED, 0, delivery.sections());
            return this;
        }

        Township without(Sections sections) {
            delivery = new Delivery(null, Delivery.Timing.ON_TIME, 0, sections);
            return this;
        }

        Township withoutReport() {
            delivery = new Delivery(Reason.NO_REPORT, null, 0, Sections.NONE);
            return this;
        }

        Township given(String item, @Nullable String points) {
            given.put(
                    item,
                    new GivenPoints(
                            item, points == null ? null : new BigDecimal(points), "现场查看", "officer", Instant.EPOCH));
            return this;
        }

        TownshipFacts facts() {
            return new TownshipFacts(delivery, readings, given);
        }

        Score by(Sheet sheet) {
            return Scoring.score(sheet, facts());
        }

        Score by(String yaml) {
            return by(read(yaml));
        }
    }
}
