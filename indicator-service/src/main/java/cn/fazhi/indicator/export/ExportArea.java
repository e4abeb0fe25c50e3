package cn.fazhi.indicator.export;

import cn.fazhi.indicator.answer.Attachment;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.completeness.ShowCompleteness;
import cn.fazhi.indicator.rollup.ShowAreaIndicators;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** Writes an area with all of its townships into a file. All of its numbers are of one moment. */
@ApplicationScoped
public class ExportArea {
    /** The nation with all of its evidence takes longer than any other read. */
    private static final int SECONDS = 600;

    private final ExportStore store;
    private final ResolveScope scopes;
    private final ShowAreaIndicators totals;
    private final ShowCompleteness completeness;
    private final CsvExport csv;
    private final XlsxExport xlsx;

    ExportArea(
            ExportStore store,
            ResolveScope scopes,
            ShowAreaIndicators totals,
            ShowCompleteness completeness,
            CsvExport csv,
            XlsxExport xlsx) {
        this.store = store;
        this.scopes = scopes;
        this.totals = totals;
        this.completeness = completeness;
        this.csv = csv;
        this.xlsx = xlsx;
    }

    /**
     * Writes the file.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public Reply<Attachment> export(Question question, @Nullable String format, Words words) {
        return Format.parse(format).then(chosen -> {
            store.freeze();
            return scopes.resolve(question)
                    .then(scope -> content(question, scope, words))
                    .map(content -> attachment(chosen, content));
        });
    }

    private Reply<ExportContent> content(Question question, Scope scope, Words words) {
        return totals.show(question, List.of())
                .then(sums -> completeness
                        .show(question)
                        .map(standing -> new ExportContent(scope, sums, standing, store.asOf(scope), words)));
    }

    private Attachment attachment(Format format, ExportContent content) {
        Words words = content.words();
        String period = words.period(content.scope().round().period());
        return new Attachment(
                Attachment.written(out -> {
                    switch (format) {
                        case CSV -> csv.write(content, out);
                        case XLSX -> xlsx.write(content, out);
                    }
                }),
                words.of("file", content.totals().area().name(), period) + "." + format,
                "fazhi-%s-%s.%s"
                        .formatted(
                                content.scope().area().code(),
                                content.scope().round().period(),
                                format),
                format.mediaType(),
                words.language());
    }
}
