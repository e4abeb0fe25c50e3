package cn.fazhi.indicator.export;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.rollup.AreaIndicatorsView;
import cn.fazhi.indicator.scope.model.Scope;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What an export is made of, apart from the townships that it walks through.
 *
 * @param asOf when the newest change of a report happened; null without a report
 */
record ExportContent(
        Scope scope,
        AreaIndicatorsView totals,
        CompletenessView completeness,
        @Nullable Instant asOf,
        Words words) {}
