package cn.fazhi.benchmarks;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.CatalogueReader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a nation, written straight into the tables of an indicator database as the projection would leave them:
 * every township with a standing report for every year, with the 82 figures of the catalogue. The numbers are hashes of where they stand, so a county has the same ones whatever lies around it. Reports
 * hold their figures with evidence in the measured county only.
 */
final class NationRows {
    static final int TOWNSHIPS_PER_COUNTY = 14;
    private static final int COUNTIES_PER_PREFECTURE = 9;
    private static final int COUNTIES_PER_PROVINCE = 96;
    private static final int FIRST_PROVINCE = 10;
    private static final int LAST_YEAR = 2025;

    private final Connection connection;

    NationRows(Connection connection) {
        this.connection = connection;
    }

    static String county(int index) {
        int inProvince = index % COUNTIES_PER_PROVINCE;
        return "%d%02d%02d"
                .formatted(
                        FIRST_PROVINCE + index / COUNTIES_PER_PROVINCE,
                        inProvince / COUNTIES_PER_PREFECTURE + 1,
                        inProvince % COUNTIES_PER_PREFECTURE + 1);
    }

    /** The codes of that many townships, county by county. */
    static List<String> townships(int number) {
        List<String> townships = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            townships.add(county(i / TOWNSHIPS_PER_COUNTY) + (100 + i % TOWNSHIPS_PER_COUNTY));
        }
        return townships;
    }

    /** Writes all, and leaves the database vacuumed and analyzed. */
    void write(List<String> townships, int years, String measuredCounty) throws SQLException {
        execute("set synchronous_commit = off");
        execute("set maintenance_work_mem = '512MB'");
        execute("set max_parallel_workers_per_gather = 0");
        figures();
        divisions(townships);
        execute("""
                insert into round (programme, period, first_day, last_day)
                select 'annual-report', y::text, make_date(y, 1, 1), make_date(y, 12, 31)
                from generate_series(%d, %d) y""".formatted(LAST_YEAR - years + 1, LAST_YEAR));
        obligations();
        values();
        reports(measuredCounty);
        execute("set synchronous_commit = on");
        execute("vacuum (analyze)");
    }

    private void divisions(List<String> townships) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into township select unnest(?::text[])")) {
            insert.setArray(1, connection.createArrayOf("text", townships.toArray()));
            insert.execute();
        }
        execute("""
                insert into division (code, name, kind, population, active, version, occurred_at)
                select code, code || '镇', 'town', 20000, true, 1, '2024-01-01T00:00:00Z' from township""");
    }

    private void obligations() throws SQLException {
        execute("""
                insert into obligation
                select r.id, t.code, t.code || '镇', '{"zh": "年度报告", "en": "Annual report"}', r.last_day - 30,
                    r.last_day + 59, r.last_day + 59, null, null, false, 1, '2024-01-01T00:00:00Z'
                from round r cross join township t""");
    }

    /** The indexes are built once all rows are there. */
    private void values() throws SQLException {
        String key = text("select pg_get_constraintdef(oid) from pg_constraint where conname = 'township_value_pkey'");
        String order = text("select indexdef from pg_indexes where indexname = 'township_value_in_order'");
        execute("alter table township_value drop constraint township_value_pkey");
        execute("drop index township_value_in_order");
        for (String round : texts("select id::text from round order by id")) {
            valuesOf(round);
            System.err.println("round " + round + " is written");
        }
        execute("alter table township_value add constraint township_value_pkey " + key);
        System.err.println("the key is built");
        execute(order);
        System.err.println("the index of values in order is built");
        execute("""
                insert into rollup
                select round, indicator, left(township, 4), accepted, count(*), count(value), count(part),
                    count(*) filter (where expected), count(*) filter (where inexact), coalesce(sum(value), 0),
                    coalesce(sum(part), 0), coalesce(sum(base), 0)
                from township_value
                group by round, indicator, left(township, 4), accepted""");
        execute("""
                insert into value_band
                select round, indicator, band, accepted, count(*), count(*) filter (where value > band)
                from (select round, indicator, band(value) as band, accepted, value from township_value offset 0) v
                group by round, indicator, band, accepted""");
    }

    private void valuesOf(String round) throws SQLException {
        execute("""
                insert into township_value
                select %1$s, i.id, t.code, h.hash & 4095, null, null, h.hash %% 10 = 0, hashtext(t.code) %% 3 <> 0, true
                from township t cross join indicator i
                cross join lateral (select hashtext(t.code || ' ' || i.id || ' %1$s') as hash) h""".formatted(round));
    }

    private void figures() throws SQLException {
        List<String> codes = CatalogueReader.bundled().figures().stream()
                .map(BaseFigure::code)
                .toList();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into indicator (code) select unnest(?::text[])")) {
            insert.setArray(1, connection.createArrayOf("text", codes.toArray()));
            insert.execute();
        }
    }

    private void reports(String measuredCounty) throws SQLException {
        execute("""
                insert into report
                select md5(o.round || o.township)::uuid, o.round, o.township,
                    case when hashtext(o.township) %% 3 <> 0 then 'accepted' else 'submitted' end, 1, 1,
                    o.due_date::timestamptz, o.due_date::timestamptz, false, '年度报告',
                    '{"measures": true, "problems": true, "head_duty": true, "plan": true}',
                    case when o.township like '%s%%' then f.figures else '[]' end, '[]', '[]', o.due_date::timestamptz
                from obligation o
                left join lateral (
                    select jsonb_agg(jsonb_build_object('code', i.code, 'value', v.value, 'unit', '件',
                        'qualifier', 'exact', 'origin', 'stated', 'counts', true, 'evidence',
                        jsonb_build_object('start', 100, 'end', 120, 'text', '全年共办理' || v.value || '件'))) as figures
                    from township_value v join indicator i on i.id = v.indicator
                    where o.township like '%s%%' and v.round = o.round and v.township = o.township) f
                    on true""".formatted(measuredCounty, measuredCounty));
        execute("""
                insert into standing
                select round, township, report_id, state, (select array_agg(id) from indicator) from report""");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        return texts(sql).getFirst();
    }

    private List<String> texts(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
