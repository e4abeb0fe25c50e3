package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.rubric.model.GroupScore;
import cn.fazhi.indicator.rubric.model.ItemKind;
import cn.fazhi.indicator.rubric.model.Line;
import cn.fazhi.indicator.rubric.model.Ranks;
import cn.fazhi.indicator.rubric.model.Score;
import cn.fazhi.indicator.rubric.model.Sheet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static cn.fazhi.indicator.rubric.Sheets.MEETINGS;
import static cn.fazhi.indicator.rubric.Sheets.item;
import static cn.fazhi.indicator.rubric.Sheets.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every sheet and every township; each seed is one sheet with forty townships. */
class ScoringPropertiesTest {
    private static final List<String> RULES = List.of(
            "rule: per_missing, required: %d, deduct: 0.5",
            "rule: threshold, atLeast: %d, otherwise: 0.25",
            "rule: threshold, atMost: %d",
            "rule: proportional, from: 1, full: 3%d",
            "rule: bands, bands: [{below: %d, points: 0.5}]",
            "rule: per_unit, free: %d, each: 0.3, cap: 0.75");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_total_is_the_sum_of_its_lines_within_the_caps(long seed) {
        Random random = new Random(seed);
        Sheet sheet = sheet(random);
        for (int i = 0; i < 40; i++) {
            Score score = township(random).by(sheet);
            score.groups().forEach(ScoringPropertiesTest::groupIsTheSumOfItsLines);
            score.groups().forEach(group -> group.lines().forEach(ScoringPropertiesTest::lineIsWithinItsItem));
            if (score.total() != null) {
                assertThat(score.total()).isEqualByComparingTo(recomputed(sheet, score));
                assertThat(score.total().signum()).isGreaterThanOrEqualTo(0);
                assertThat(score.total()).isLessThanOrEqualTo(sheet.cap());
                assertThat(score.grade()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_facts_give_the_same_score(long seed) {
        Sheet sheet = sheet(new Random(seed));

        assertThat(township(new Random(seed)).by(sheet))
                .isEqualTo(township(new Random(seed)).by(sheet));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asking_for_more_never_gives_more(long seed) {
        Random random = new Random(seed);
        String value = String.valueOf(random.nextInt(30));
        int limit = 1 + random.nextInt(20);
        for (String rule : List.of(
                "points: 3, missing: zero, value: V, rule: per_missing, deduct: 0.4, required: %d",
                "points: 3, missing: zero, value: V, rule: threshold, otherwise: 1, atLeast: %d",
                "points: 3, missing: zero, value: V, rule: proportional, full: %d")) {
            assertThat(points(rule, limit + 1 + random.nextInt(9), value))
                    .isLessThanOrEqualTo(points(rule, limit, value));
        }
    }

    private static BigDecimal points(String rule, int limit, String value) {
        Score score = Sheets.township()
                .with(MEETINGS, value)
                .by(sheetOf("3", item("one", rule.formatted(limit).replace("V", MEETINGS))));
        return score.groups().getFirst().points();
    }

    @Test
    void equal_totals_share_a_rank_and_leave_the_next_ones_free() {
        List<@Nullable BigDecimal> totals = Arrays.asList(
                new BigDecimal("9"), new BigDecimal("10"), null, new BigDecimal("9.0"), new BigDecimal("3"));
        Ranks ranks = Ranks.of(totals);

        assertThat(totals.stream().map(ranks::of)).containsExactly(2, 1, null, 2, 4);
    }

    private static void groupIsTheSumOfItsLines(GroupScore group) {
        BigDecimal sum = group.lines().stream().map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cap = group.group().cap();
        BigDecimal expected = cap == null ? sum : sum.min(cap).max(cap.negate());
        assertThat(group.points())
                .isEqualByComparingTo(group.group().isPartOfTotal() ? expected.max(BigDecimal.ZERO) : expected);
    }

    private static void lineIsWithinItsItem(Line line) {
        assertThat(line.points().abs()).isLessThanOrEqualTo(line.item().points());
        assertThat(line.points().signum())
                .isEqualTo(
                        line.item().kind() == ItemKind.MINUS
                                ? -line.points().abs().signum()
                                : line.points().abs().signum());
        if (line.item().kind() == ItemKind.SCORE && !line.excluded()) {
            assertThat(line.points().add(line.deducted()))
                    .isEqualByComparingTo(line.item().points());
        }
    }

    private static BigDecimal recomputed(Sheet sheet, Score score) {
        BigDecimal inside = BigDecimal.ZERO;
        BigDecimal outside = BigDecimal.ZERO;
        for (GroupScore group : score.groups()) {
            if (group.group().isPartOfTotal()) {
                inside = inside.add(group.points());
            } else {
                outside = outside.add(group.points());
            }
        }
        BigDecimal raised = inside.multiply(sheet.total())
                .divide(score.base(), 30, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
        return raised.add(outside).min(sheet.cap()).max(BigDecimal.ZERO);
    }

    /** Two groups of random items, one of bonus and one of minus items. */
    private static Sheet sheet(Random random) {
        StringBuilder groups = new StringBuilder();
        int[] sums = {1 + random.nextInt(5), 1 + random.nextInt(5)};
        for (int group = 0; group < 2; group++) {
            groups.append(
                    "  - {code: g%d, title: {zh: 组, en: Group}, points: %d, items: [".formatted(group, sums[group]));
            for (int i = 0; i < sums[group]; i++) {
                groups.append(one(random, "i%d-%d".formatted(group, i), "score"));
            }
            groups.append("]}\n");
        }
        groups.append("  - {code: plus, title: {zh: 加, en: Plus}, points: 0, cap: 0.5, items: [")
                .append(
                        "{code: plus, title: {zh: 加, en: Plus}, kind: bonus, points: 1, missing: zero, rule: per_unit, ")
                .append("each: 0.2, value: publicity.events}]}\n")
                .append("  - {code: minus, title: {zh: 扣, en: Minus}, points: 0, items: [")
                .append(one(random, "minus", "minus"))
                .append("]}\n");
        int total = sums[0] + sums[1];
        return Sheets.read("title: {zh: 细则, en: Sheet}\nprogramme: annual-report\ntotal: %d\ncap: %d\ngroups:\n"
                        .formatted(total, total)
                + groups
                + "grades: [{code: a, title: {zh: 一, en: A}, from: 1}, {code: b, title: {zh: 二, en: B}, from: 0}]\n");
    }

    private static String one(Random random, String code, String kind) {
        String rule = RULES.get(random.nextInt(RULES.size())).formatted(1 + random.nextInt(9));
        String missing = kind.equals("minus")
                ? "zero"
                : List.of("zero", "full", "exclude").get(random.nextInt(3));
        String value = List.of(MEETINGS, "publicity.events", "mediation.cases").get(random.nextInt(3));
        return "{code: %s, title: {zh: 项, en: Item}, kind: %s, points: 1, missing: %s, value: %s, %s},"
                .formatted(code, kind, missing, value, rule);
    }

    private static Sheets.Township township(Random random) {
        Sheets.Township township = Sheets.township();
        if (random.nextInt(8) == 0) {
            return township.withoutReport();
        }
        if (random.nextBoolean()) {
            township.without(new Sections(random.nextBoolean(), true, random.nextBoolean(), true));
        }
        IntStream.range(0, 3)
                .filter(i -> random.nextInt(3) > 0)
                .mapToObj(i ->
                        List.of(MEETINGS, "publicity.events", "mediation.cases").get(i))
                .forEach(code -> township.with(
                        code, BigDecimal.valueOf(random.nextInt(400), 1).toPlainString()));
        return township;
    }
}
