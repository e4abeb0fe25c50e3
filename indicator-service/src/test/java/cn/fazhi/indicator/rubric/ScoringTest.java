package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.rubric.model.Grounds;
import cn.fazhi.indicator.rubric.model.Line;
import cn.fazhi.indicator.rubric.model.Score;
import cn.fazhi.indicator.rubric.model.WhenMissing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Locale;

import static cn.fazhi.indicator.rubric.Sheets.MEETINGS;
import static cn.fazhi.indicator.rubric.Sheets.item;
import static cn.fazhi.indicator.rubric.Sheets.line;
import static cn.fazhi.indicator.rubric.Sheets.sheetOf;
import static cn.fazhi.indicator.rubric.Sheets.township;
import static org.assertj.core.api.Assertions.assertThat;

class ScoringTest {
    /** Each rule with a value, and the points that it comes to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 | points: 3, rule: per_missing, value: V, required: 3, deduct: 0.5, missing: zero          | 3   | 3
                    3 | points: 3, rule: per_missing, value: V, required: 3, deduct: 0.5, missing: zero          | 5   | 3
                    3 | points: 3, rule: per_missing, value: V, required: 3, deduct: 0.5, missing: zero          | 1   | 2
                    3 | points: 3, rule: per_missing, value: V, required: 3, deduct: 0.5, missing: zero          | 2.5 | 2.5
                    3 | points: 3, rule: per_missing, value: V, required: 9, deduct: 0.5, missing: zero          | 0   | 0
                    1.5 | points: 1.5, rule: per_missing, value: V, required: 6, deduct: 0.3, cap: 1.2, missing: zero | 0 | 0.3
                    2 | points: 2, rule: threshold, value: V, atLeast: 6, missing: zero                          | 6   | 2
                    2 | points: 2, rule: threshold, value: V, atLeast: 6, otherwise: 0.5, missing: zero          | 5   | 0.5
                    2 | points: 2, rule: threshold, value: V, atMost: 1, missing: zero                           | 1   | 2
                    2 | points: 2, rule: threshold, value: V, atMost: 1, missing: zero                           | 2   | 0
                    4 | points: 4, rule: proportional, value: V, full: 100, missing: zero                        | 75  | 3
                    4 | points: 4, rule: proportional, value: V, full: 100, missing: zero                        | 130 | 4
                    4 | points: 4, rule: proportional, value: V, from: 60, full: 100, missing: zero              | 50  | 0
                    3 | points: 3, rule: proportional, value: V, from: 9, full: 0, missing: zero                 | 3   | 2
                    1 | points: 1, rule: proportional, value: V, full: 3, missing: zero                          | 1   | 0.33
                    3 | 'points: 3, rule: bands, value: V, missing: zero, bands: [{from: 95, points: 3}, {from: 80, below: 95, points: 2}, {below: 50, points: 0.5}]' | 95 | 3
                    3 | 'points: 3, rule: bands, value: V, missing: zero, bands: [{from: 95, points: 3}, {from: 80, below: 95, points: 2}, {below: 50, points: 0.5}]' | 94.99 | 2
                    3 | 'points: 3, rule: bands, value: V, missing: zero, bands: [{from: 95, points: 3}, {from: 80, below: 95, points: 2}, {below: 50, points: 0.5}]' | 60 | 0
                    3 | 'points: 3, rule: bands, value: V, missing: zero, bands: [{from: 95, points: 3}, {from: 80, below: 95, points: 2}, {below: 50, points: 0.5}]' | 0 | 0.5
                    1.5 | points: 1.5, rule: per_unit, value: V, each: 0.3, cap: 0.9, missing: zero              | 2   | 0.9
                    1.5 | points: 1.5, rule: per_unit, value: V, each: 0.3, cap: 0.9, missing: zero              | 7   | 0.6
                    1.5 | points: 1.5, rule: per_unit, value: V, free: 2, each: 0.3, missing: zero               | 3   | 1.2
                    """)
    void a_rule_gives_points_for_a_value(String total, String rule, String value, String points) {
        String sheet = sheetOf(total, item("one", rule.replace("V", MEETINGS)));

        assertThat(township().with(MEETINGS, value).by(sheet).total()).isEqualByComparingTo(points);
    }

    @Test
    void a_condition_gives_all_or_else_what_is_said() {
        String when = MEETINGS + " >= 3";
        String sheet = sheetOf(
                "2", item("one", "points: 2, rule: condition, when: '" + when + "', otherwise: 1, missing: zero"));

        assertThat(township().with(when, "1").by(sheet).total()).isEqualByComparingTo("2");
        assertThat(township().with(when, "0").by(sheet).total()).isEqualByComparingTo("1");
    }

    @Test
    void what_was_deducted_and_why_stands_in_the_line() {
        String sheet = sheetOf(
                "3",
                item(
                        "one",
                        "points: 3, rule: per_missing, value: V, required: 3, deduct: 0.5, missing: zero"
                                .replace("V", MEETINGS)));

        Line line = line(township().with(MEETINGS, "1").by(sheet), "one");

        assertThat(line.points()).isEqualByComparingTo("2");
        assertThat(line.deducted()).isEqualByComparingTo("1");
        assertThat(line.working().grounds()).isEqualTo(Grounds.UNITS_MISSING);
        assertThat(line.working().arguments()).containsExactly(new BigDecimal("2"), new BigDecimal("0.5"));
    }

    @Test
    void a_late_report_loses_points_by_the_day_up_to_the_cap() {
        String sheet = sheetOf(
                "2",
                item("one", "points: 2, rule: timeliness, late: 0.5, perDay: 0.1, cap: 1, noReport: 2, missing: full"));

        assertThat(township().by(sheet).total()).isEqualByComparingTo("2");
        assertThat(township().late(2).by(sheet).total()).isEqualByComparingTo("1.3");
        assertThat(township().late(40).by(sheet).total()).isEqualByComparingTo("1");
        assertThat(township().withoutReport().by(sheet).total()).isEqualByComparingTo("0");
        assertThat(township().notRated().by(sheet).total()).isEqualByComparingTo("2");
    }

    @Test
    void each_part_of_the_report_that_is_missing_takes_points_off() {
        String sheet = sheetOf(
                "2",
                item(
                        "one",
                        "points: 2, rule: sections, sections: [problems, head_duty, plan], deduct: 0.5, missing: zero"));

        assertThat(township().by(sheet).total()).isEqualByComparingTo("2");
        assertThat(township()
                        .without(new Sections(false, false, true, false))
                        .by(sheet)
                        .total())
                .isEqualByComparingTo("1");
        assertThat(township().withoutReport().by(sheet).total()).isEqualByComparingTo("0");
    }

    @Test
    void manual_points_count_when_they_were_given_and_until_they_are_taken_back() {
        String sheet =
                sheetOf("2", item("one", "points: 2, rule: manual, missing: zero, description: {zh: 实地查看, en: Visit}"));

        assertThat(township().by(sheet).total()).isEqualByComparingTo("0");
        assertThat(township().given("one", "1.5").by(sheet).total()).isEqualByComparingTo("1.5");
        assertThat(township().given("one", null).by(sheet).total()).isEqualByComparingTo("0");
        assertThat(line(township().given("one", "1.5").by(sheet), "one")
                        .working()
                        .given())
                .isNotNull()
                .satisfies(given -> assertThat(given.reason()).isEqualTo("现场查看"));
    }

    @ParameterizedTest
    @CsvSource({"zero, 1, 2", "full, 2, 2", "exclude, 2, 1"})
    void what_happens_without_a_figure_is_said_by_the_item(String missing, String total, String base) {
        String sheet = sheetOf(
                "2",
                item(
                                "one",
                                "points: 1, rule: threshold, atLeast: 1, missing: %s, value: %s"
                                        .formatted(missing, MEETINGS))
                        + item("timely", "points: 1, rule: timeliness, late: 1, missing: zero"));

        Score score = township().by(sheet);

        assertThat(score.total()).isEqualByComparingTo(total);
        assertThat(score.base()).isEqualByComparingTo(base);
        assertThat(line(score, "one").working().missing())
                .isEqualTo(WhenMissing.valueOf(missing.toUpperCase(Locale.ROOT)));
    }

    @Test
    void without_a_report_the_items_that_read_it_give_nothing_unless_the_sheet_says_otherwise() {
        String sheet =
                sheetOf("1", item("one", "points: 1, rule: threshold, atLeast: 1, missing: full, value: " + MEETINGS));

        assertThat(township().withoutReport().by(sheet).total()).isEqualByComparingTo("0");
        assertThat(township()
                        .withoutReport()
                        .by("withoutReport: as_missing\n" + sheet)
                        .total())
                .isEqualByComparingTo("1");
    }

    @Test
    void where_everything_is_left_out_there_is_no_total() {
        String sheet = sheetOf(
                "1", item("one", "points: 1, rule: threshold, atLeast: 1, missing: exclude, value: " + MEETINGS));

        assertThat(township().by(sheet).total()).isNull();
    }

    @Test
    void bonus_and_minus_items_come_on_top_within_their_caps() {
        String sheet = """
                title: {zh: 细则, en: Sheet}
                programme: annual-report
                total: 2
                cap: 2.5
                groups:
                  - {code: base, title: {zh: 基本, en: Base}, points: 2, items: [
                      {code: timely, title: {zh: 及时, en: Timely}, points: 2, rule: timeliness, late: 1, missing: zero}]}
                  - {code: bonus, title: {zh: 加分, en: Bonus}, points: 0, cap: 1, items: [
                      {code: more, title: {zh: 多, en: More}, kind: bonus, points: 3, rule: per_unit, each: 0.5,
                       value: leadership.special_meetings, missing: zero}]}
                  - {code: minus, title: {zh: 扣分, en: Minus}, points: 0, cap: 4, items: [
                      {code: bad, title: {zh: 错, en: Bad}, kind: minus, points: 5, rule: manual, missing: zero,
                       description: {zh: 违法, en: Unlawful}}]}
                """;

        assertThat(township().with(MEETINGS, "0").by(sheet).total()).isEqualByComparingTo("2");
        assertThat(township().with(MEETINGS, "1").by(sheet).total()).isEqualByComparingTo("2.5");
        assertThat(township().with(MEETINGS, "9").by(sheet).total()).isEqualByComparingTo("2.5");
        assertThat(township().with(MEETINGS, "9").given("bad", "1").by(sheet).total())
                .isEqualByComparingTo("2");
        assertThat(township().given("bad", "5").by(sheet).total()).isEqualByComparingTo("0");
        assertThat(township().given("bad", "5").by("belowZero: true\n" + sheet).total())
                .isEqualByComparingTo("-2");
        assertThat(line(township().given("bad", "5").by(sheet), "bad").points()).isEqualByComparingTo("-5");
    }

    @Test
    void a_minus_item_in_a_group_never_brings_it_below_zero() {
        String sheet = sheetOf(
                "1",
                item("timely", "points: 1, rule: timeliness, late: 1, missing: zero")
                        + item(
                                "group",
                                "kind: minus, points: 3, rule: manual, missing: zero, description: {zh: 无领导小组, en: No leading group}"));

        assertThat(township().given("group", "0.5").by(sheet).total()).isEqualByComparingTo("0.5");
        assertThat(township()
                        .given("group", "3")
                        .by("belowZero: true\n" + sheet)
                        .total())
                .isEqualByComparingTo("0");
    }

    @Test
    void a_grade_begins_at_its_number_and_the_last_has_the_rest() {
        String sheet = sheetOf("2", item("timely", "points: 2, rule: timeliness, late: 1, missing: zero")) + """
                grades:
                  - {code: poor, title: {zh: 较差, en: Poor}, from: 0}
                  - {code: good, title: {zh: 良好, en: Good}, from: 1}
                  - {code: excellent, title: {zh: 优秀, en: Excellent}, from: 2}
                """;

        assertThat(township().by(sheet).grade()).extracting("code").isEqualTo("excellent");
        assertThat(township().late(1).by(sheet).grade()).extracting("code").isEqualTo("good");
        assertThat(township().withoutReport().by(sheet).grade())
                .extracting("code")
                .isEqualTo("poor");
    }
}
