package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.projection.model.Band;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.Round;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jakarta.inject.Inject;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The nation's minimum, maximum and percentiles, found by bands, are those of all its values sorted. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class NationSpreadTest {
    private static final String CODE = "mediation.cases";
    private static final Round ROUND = new Round((short) 1, "annual-report", Period.of("2025"));

    @Inject
    Jdbi jdbi;

    @Inject
    Projection projection;

    @Inject
    RollupStore rollups;

    @Inject
    IndicatorNumbers numbers;

    @BeforeEach
    void nothing_is_stored() {
        projection.empty();
        jdbi.useHandle(handle ->
                handle.execute("insert into round values (1, 'annual-report', '2025', '2025-01-01', '2025-12-31')"));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void they_are_those_of_the_sorted_values(long seed) {
        store(anyValues(new Random(seed)), seed);

        for (Basis basis : Basis.values()) {
            Map<Round, Spread> found = rollups.spreads(new Area.Nation(), basis, CODE, List.of(ROUND));

            assertThat(quantiles(found.getOrDefault(ROUND, Spread.NOTHING)))
                    .as(basis.name())
                    .isEqualTo(sorted(basis));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_database_and_the_projection_have_the_same_bands(long seed) {
        List<BigDecimal> values = anyValues(new Random(seed));

        List<BigDecimal> bands = jdbi.withHandle(handle -> handle.createQuery(
                        "select band(v) from unnest(:values::numeric[]) with ordinality as n(v, place) order by place")
                .bindArray("values", String.class, texts(values))
                .mapTo(BigDecimal.class)
                .list());

        assertThat(bands)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(values.stream().map(Band::floorOf).toList());
    }

    /** Few or many, equal or not, whole or with decimals, once in a while below zero. */
    private static List<BigDecimal> anyValues(Random random) {
        int largest = (int) Math.pow(10, random.nextInt(6));
        int scale = random.nextInt(5);
        int least = random.nextInt(4) == 0 ? -largest : 0;
        return IntStream.range(0, random.nextInt(400))
                .mapToObj(i -> BigDecimal.valueOf(random.nextInt(least, largest + 1), scale))
                .toList();
    }

    private static List<String> texts(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::toPlainString).toList();
    }

    private void store(List<BigDecimal> values, long seed) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into township_value
                            select 1, :indicator, (990101100 + place)::text, v, null, null, false,
                                hashtext(:seed || ' ' || place) % 2 = 0, true
                            from unnest(:values::numeric[]) with ordinality n(v, place)""")
                    .bind("indicator", numbers.of(CODE))
                    .bind("seed", String.valueOf(seed))
                    .bindArray("values", String.class, texts(values))
                    .execute();
        });
        projection.addUpPlainValues();
    }

    private List<@Nullable BigDecimal> sorted(Basis basis) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select min(value) as min, max(value) as max,
                            percentile_cont(array[0.1, 0.5, 0.9]) within group (order by value::float8) as q
                        from township_value where accepted or not :accepted""")
                .bind("accepted", basis.acceptedOnly())
                .map((row, context) -> {
                    java.sql.Array array = row.getArray("q");
                    @Nullable Double[] q = array == null ? new Double[3] : (Double[]) array.getArray();
                    return quantiles(
                            row.getBigDecimal("min"),
                            rounded(q[0]),
                            rounded(q[1]),
                            rounded(q[2]),
                            row.getBigDecimal("max"));
                })
                .one());
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
        return value == null ? null : Decimals.rounded(BigDecimal.valueOf(value));
    }

    private static List<@Nullable BigDecimal> quantiles(Spread spread) {
        return quantiles(spread.min(), spread.p10(), spread.median(), spread.p90(), spread.max());
    }

    private static List<@Nullable BigDecimal> quantiles(@Nullable BigDecimal... numbers) {
        return Arrays.stream(numbers)
                .map(number -> number == null ? null : Decimals.plain(number))
                .toList();
    }
}
