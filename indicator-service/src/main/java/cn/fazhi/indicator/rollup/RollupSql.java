package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.scope.model.Basis;

/**
 * The question for one area. A county's few rows give everything. From a prefecture on, the totals come from the roll-ups
 * that the projection keeps, and the spread from the rows; for the nation, whose rows would have to be sorted, from the
 * bands of its values and the index that has them in order (docs/adr/0009).
 */
final class RollupSql {
    private static final String EACH = """
            select c.round, c.indicator, t.*, d.*
            from unnest(:rounds::smallint[], :indicators::smallint[]) c(round, indicator)
            cross join lateral (%s) t
            cross join lateral (%s) d""";

    private static final String OWN_VALUES = """
            from township_value v
            where v.round = c.round and v.indicator = c.indicator and v.township >= :from and v.township < :to
              and (v.accepted or not :accepted)""";

    private static final String SUMS = """
            coalesce(sum(r.townships), 0) as townships, coalesce(sum(r."values"), 0) as "values",
                coalesce(sum(r.reporting), 0) as reporting, coalesce(sum(r.inexact), 0) as inexact,
                case when sum(r."values") > 0 then sum(r.total) end as total,
                case when sum(r.ratios) > 0 then sum(r.part) end as part,
                case when sum(r.ratios) > 0 then sum(r.base) end as base
            from rollup r""";

    private static final String SUMS_OF_ROWS = """
            count(*) as townships, count(v.value) as "values", count(*) filter (where v.expected) as reporting,
                count(*) filter (where v.inexact) as inexact, sum(v.value) as total, sum(v.part) as part,
                sum(v.base) as base
            """;

    private static final String QUANTILES_OF_ROWS = """
            min(v.value) as min, max(v.value) as max,
                percentile_cont(array[0.1, 0.5, 0.9]) within group (order by v.value::float8) as quantiles
            """;

    private static final String WITHIN = " and r.area >= :from and r.area < :to and (r.accepted or not :accepted) ";

    private static final String TOTALS =
            "select " + SUMS + " where r.round = c.round and r.indicator = c.indicator" + WITHIN;

    /** The prefectures of an area, each by its own roll-up, or the provinces by those of their prefectures. */
    static final String PARTS = "select r.indicator, left(r.area, :digits) as part_code, " + SUMS
            + " where r.round = :round and r.indicator = any(:indicators::smallint[])" + WITHIN
            + "group by 1, 2 having sum(r.townships) > 0";

    /** The counties of an area. */
    static final String COUNTIES = "select v.indicator, left(v.township, :digits) as part_code, " + SUMS_OF_ROWS + """
            from township_value v
            where v.round = :round and v.indicator = any(:indicators::smallint[]) and v.township >= :from
              and v.township < :to and (v.accepted or not :accepted)
            group by 1, 2""";

    /** A township or county, whose few rows give all at once. */
    private static final String OF_ROWS = """
            select c.round, c.indicator, s.*
            from unnest(:rounds::smallint[], :indicators::smallint[]) c(round, indicator)
            cross join lateral (select %s, %s %s) s""".formatted(SUMS_OF_ROWS, QUANTILES_OF_ROWS, OWN_VALUES);

    private static final String SPREAD_OF_ROWS = "select " + QUANTILES_OF_ROWS + OWN_VALUES;

    /**
     * As percentile_cont has it: between the values on both sides of p * (n - 1). A rank is looked up in the running counts of
     * the bands, and within its band among the values that are more than the band's own number, in the order of the index.
     */
    private static final String SPREAD_BY_BANDS = """
            select s.v[1] as min, s.v[8] as max, case when s.v[1] is not null then array[
                    s.v[2] + (s.p10 - floor(s.p10)) * (s.v[3] - s.v[2]::float8),
                    s.v[4] + (s.p50 - floor(s.p50)) * (s.v[5] - s.v[4]::float8),
                    s.v[6] + (s.p90 - floor(s.p90)) * (s.v[7] - s.v[6]::float8)] end as quantiles
            from (
                select p.*, array(
                    select case when r.rank < b.upto - b.above then b.band else (%1$s) end
                    from unnest(array[0, floor(p.p10), ceil(p.p10), floor(p.p50), ceil(p.p50), floor(p.p90),
                        ceil(p.p90), t."values" - 1]) with ordinality r(rank, place)
                    join (
                        select band, above, sum("values") over (order by band) as upto,
                            sum("values") over (order by band) - "values" as before
                        from (
                            select b.band, sum(b."values") as "values", sum(b.above) as above from value_band b
                            where b.round = c.round and b.indicator = c.indicator and (b.accepted or not :accepted)
                            group by b.band) each
                    ) b on r.rank >= b.before and r.rank < b.upto
                    order by r.place) as v
                from (select 0.1::float8 * (t."values" - 1) as p10, 0.5::float8 * (t."values" - 1) as p50,
                          0.9::float8 * (t."values" - 1) as p90) p
                offset 0) s""";

    /** With the condition of the index, which is true of every value that is more than its band. */
    private static final String WALK = """
            select v.value from township_value v
            where v.round = c.round and v.indicator = c.indicator and v.value > b.band
              and (v.value >= 100 or v.value <> trunc(v.value)) %s
            order by v.value offset (r.rank - b.upto + b.above)::bigint limit 1""";

    /** One indicator over several areas, which have no roll-up together. */
    static final String TOGETHER = "select k.round, " + SUMS_OF_ROWS + ", " + QUANTILES_OF_ROWS + """
            from unnest(:rounds::smallint[], :froms::text[], :tos::text[]) k(round, from_code, to_code)
            join township_value v on v.round = k.round and v.indicator = :indicator
                and v.township >= k.from_code and v.township < k.to_code and (v.accepted or not :accepted)
            group by k.round""";

    private static final String EXPECTED_BY_TOWNSHIP = """
            select r.id, count(*) as townships
            from unnest(:rounds::smallint[]) r(id)
            join obligation o on o.round = r.id and o.township >= :from and o.township < :to
            where o.excused_reason is null
            group by r.id""";

    private static final String EXPECTED_BY_PREFECTURE = """
            select r.id, sum(e.townships) as townships
            from unnest(:rounds::smallint[]) r(id)
            join expected_townships e on e.round = r.id and e.area >= :from and e.area < :to
            group by r.id
            having sum(e.townships) > 0""";

    private RollupSql() {}

    static String of(Area area, Basis basis) {
        return switch (area) {
            case Area.Nation nation -> EACH.formatted(TOTALS, SPREAD_BY_BANDS.formatted(walk(basis)));
            case Area.Within within -> isOfFewRows(within) ? OF_ROWS : EACH.formatted(TOTALS, SPREAD_OF_ROWS);
        };
    }

    /** Without a condition that the index would have to be asked for tens of thousands of rows. */
    private static String walk(Basis basis) {
        return switch (basis) {
            case SUBMITTED -> WALK.formatted("");
            case ACCEPTED -> WALK.formatted("and v.accepted");
        };
    }

    /** How many townships of the area owe a report in each round. */
    static String expected(Area area) {
        return switch (area) {
            case Area.Nation nation -> EXPECTED_BY_PREFECTURE;
            case Area.Within within -> isOfFewRows(within) ? EXPECTED_BY_TOWNSHIP : EXPECTED_BY_PREFECTURE;
        };
    }

    private static boolean isOfFewRows(Area.Within area) {
        return switch (area.division().level()) {
            case TOWNSHIP, COUNTY -> true;
            case PREFECTURE, PROVINCE -> false;
        };
    }
}
