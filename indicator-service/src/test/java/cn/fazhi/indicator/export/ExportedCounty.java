package cn.fazhi.indicator.export;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.testing.Events.AReport;
import cn.fazhi.indicator.testing.Projection;

import java.math.BigDecimal;

import static cn.fazhi.indicator.testing.Events.TOO_LATE;
import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.figure;
import static cn.fazhi.indicator.testing.Events.obligation;

/** A county with a township in every condition. */
final class ExportedCounty {
    static final String CODE = "990101";
    /** As a report might have it by mistake or by malice. */
    static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"全年\")，调解60余件";

    private ExportedCounty() {}

    static void load(Projection projection) {
        projection.empty();
        projection.apply(
                division(CODE, "示例县", null, 1),
                division("990101001", "东街街道", 10000L, 1),
                division("990101101", "柳河镇", 20000L, 1),
                division("990101102", "石桥镇", null, 1),
                division("990101203", "-双塘乡", null, 1),
                division("990101204", "云岭乡", null, 1),
                obligation("990101001"),
                obligation("990101101"),
                obligation("990101102"),
                obligation("990101203"),
                obligation("990101204", "2025", 1, null, "整体搬迁", false));
        AReport accepted = aReport("990101001")
                .with("mediation.cases", "10")
                .with("mediation.succeeded", "8")
                .with("publicity.audience", "1234567")
                .with("mediation.success_rate", "80");
        projection.apply(accepted.submitted(), accepted.accepted());
        projection.apply(aReport("990101101")
                .with(new Figure(
                        "mediation.cases",
                        new BigDecimal("60"),
                        "件",
                        Qualifier.ABOUT,
                        Origin.STATED,
                        true,
                        new Evidence(3, 30, FORMULA)))
                .with(figure("mediation.cases", "20", Qualifier.EXACT, false))
                .with("petitions.cases", "0")
                .with("petitions.resolved", "0")
                .with("publicity.events", "7")
                .receivedAt(TOO_LATE)
                .submitted());
        AReport returned = aReport("990101102").with("mediation.cases", "500");
        projection.apply(returned.submitted(), returned.returned("数据不符"));
    }
}
