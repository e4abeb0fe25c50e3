package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.answer.Attachment;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.completeness.ShowCompleteness;
import cn.fazhi.indicator.countyreport.model.CountyReport;
import cn.fazhi.indicator.export.ExportStore;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.rollup.ShowAreaIndicators;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.theme.GatherThemes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Drafts the report of a county (督察规定 Art. 24 and 25) out of those of its townships, as a Word document. */
@ApplicationScoped
public class DraftCountyReport {
    /** Of a Word document. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ExportStore store;
    private final ResolveScope scopes;
    private final ShowAreaIndicators totals;
    private final ShowCompleteness completeness;
    private final Indicators indicators;
    private final GatherThemes gather;
    private final ComposeReport compose;

    DraftCountyReport(
            ExportStore store,
            ResolveScope scopes,
            ShowAreaIndicators totals,
            ShowCompleteness completeness,
            Indicators indicators,
            GatherThemes gather,
            ComposeReport compose) {
        this.store = store;
        this.scopes = scopes;
        this.totals = totals;
        this.completeness = completeness;
        this.indicators = indicators;
        this.gather = gather;
        this.compose = compose;
    }

    /** Writes the draft. It is in Chinese whatever the reader's language is, because the report is. */
    @Transactional
    public Reply<Attachment> draft(Question question) {
        store.freeze();
        return scopes.resolve(question)
                .then(scope -> facts(question, scope).map(facts -> attachment(scope, compose.compose(facts))));
    }

    private Reply<CountyFacts> facts(Question question, Scope scope) {
        return totals.show(question, List.of())
                .then(sums -> completeness
                        .show(question)
                        .map(standing -> new CountyFacts(sums, standing, townships(scope), gather, store.asOf(scope))));
    }

    /** A county has some dozens of them. */
    private List<ExportedTownship> townships(Scope scope) {
        List<ExportedTownship> townships = new ArrayList<>();
        List<String> codes = indicators.all().stream().map(IndicatorView::code).toList();
        store.townshipsWithReports(scope, codes, townships::add);
        return townships;
    }

    private static Attachment attachment(Scope scope, CountyReport report) {
        return new Attachment(
                Attachment.written(out -> WordReport.write(report, out)),
                report.title() + "（初稿）.docx",
                "fazhi-%s-%s.docx".formatted(scope.area().code(), scope.round().period()),
                MEDIA_TYPE,
                Locale.CHINESE);
    }
}
