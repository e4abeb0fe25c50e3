package cn.fazhi.indicator.export;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.Role;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.completeness.ShowCompleteness;
import cn.fazhi.indicator.rollup.ShowAreaIndicators;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.Wanted;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jakarta.inject.Inject;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** An export of many townships needs no more memory than one of few. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class ExportMemoryTest {
    private static final int FEW = 400;
    private static final int MANY = 6000;
    private static final int FIGURES = 25;
    private static final long TOLERATED = 8L << 20;

    /** Counts what is written, and looks every now and then how much memory is held. */
    private static final class Measured extends OutputStream {
        private static final int LOOKS = 4;
        private final long every;
        private long written;
        private long next;
        private long most;

        Measured(long expected) {
            every = expected / LOOKS;
            next = every;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
            if (written >= next) {
                next += every;
                System.gc();
                most = Math.max(
                        most,
                        Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory());
            }
        }
    }

    @Inject
    Projection projection;

    @Inject
    Jdbi jdbi;

    @Inject
    ResolveScope scopes;

    @Inject
    ShowAreaIndicators totals;

    @Inject
    ShowCompleteness completeness;

    @Inject
    CsvExport csv;

    @Inject
    XlsxExport xlsx;

    @ParameterizedTest
    @EnumSource(Format.class)
    void many_townships_are_held_no_more_than_few(Format format) {
        Measured few = export(format, FEW);
        Measured many = export(format, MANY);

        assertThat(many.written).isGreaterThan(few.written * 10);
        assertThat(many.most - few.most).isLessThan(TOLERATED);
    }

    private Measured export(Format format, int townships) {
        fill(townships);
        long expected = run(format, new Measured(Long.MAX_VALUE)).written;
        return run(format, new Measured(expected));
    }

    private Measured run(Format format, Measured out) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            try {
                ExportContent content = content();
                switch (format) {
                    case CSV -> csv.write(content, out);
                    case XLSX -> xlsx.write(content, out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out;
    }

    private ExportContent content() {
        Question question = new Question(
                new Caller("admin", Set.of(Role.PLATFORM_ADMIN), List.of()), Wanted.AREA, "99", null, "2025", null);
        return found(scopes.resolve(question)
                .then(scope -> totals.show(question, List.of())
                        .then(sums -> completeness
                                .show(question)
                                .map(standing -> new ExportContent(
                                        scope, sums, standing, null, Words.preferred(List.of(Locale.CHINESE)))))));
    }

    private static <T> T found(Reply<T> reply) {
        return ((Reply.Found<T>) reply).value();
    }

    private void fill(int townships) {
        projection.empty();
        jdbi.useHandle(handle -> {
            handle.execute("""
                    insert into round (programme, period, first_day, last_day)
                    values ('annual-report', '2025', '2025-01-01', '2025-12-31')""");
            handle.execute("""
                    insert into obligation
                    select r.id, '99' || 1001 + n / 500 || to_char(n % 500 + 1, 'FM000'), '镇', '{}',
                        '2025-12-01', '2026-02-28', '2026-02-28', null, null, false, 1, now()
                    from round r, generate_series(1, ?) n on conflict do nothing""", townships);
            handle.execute("""
                    insert into report
                        (report_id, round, township, state, version, revision, received_at, first_received_at, historical,
                         title, sections, figures, findings, reasons, occurred_at)
                    select gen_random_uuid(), o.round, o.township, 'submitted', 1, 1, now(), now(), false, '报告',
                        '{"measures":true,"problems":true,"head_duty":true,"plan":true}',
                        (select jsonb_agg(jsonb_build_object('code', 'mediation.cases', 'value', n, 'unit', '件',
                            'qualifier', 'exact', 'origin', 'stated', 'counts', true, 'evidence', jsonb_build_object(
                                'start', n, 'end', n + 40, 'text', md5(o.township || n) || '全年共受理调解矛盾纠纷' || n || '件')))
                         from generate_series(1, ?) n), '[]', '[]', now()
                    from obligation o""", FIGURES);
            handle.execute("insert into township select township from obligation");
            handle.execute("insert into standing select round, township, report_id, state, '{}' from report");
            handle.execute("analyze");
        });
    }
}
