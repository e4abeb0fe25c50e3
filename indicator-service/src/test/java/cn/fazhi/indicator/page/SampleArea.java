package cn.fazhi.indicator.page;

import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.testing.Projection;

import java.time.LocalDate;

import static cn.fazhi.indicator.testing.Events.IN_TIME;
import static cn.fazhi.indicator.testing.Events.TOO_LATE;
import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.figure;
import static cn.fazhi.indicator.testing.Events.obligation;

/** Two counties of one prefecture; in the first, every kind of standing. */
final class SampleArea {
    private SampleArea() {}

    static void fill(Projection projection) {
        projection.empty();
        projection.apply(
                division("9901", "安和市", null, 1),
                division("990101", "清和县", null, 1),
                division("990102", "临川县", null, 1),
                division("990101001", "城关街道", 10000L, 1),
                division("990101101", "柳湾镇", 20000L, 1),
                division("990101102", "石桥镇", null, 1),
                division("990101103", "白沙镇", null, 1),
                division("990101104", "双泉镇", null, 1),
                division("990102001", "东城街道", null, 1),
                obligation("990101001"),
                obligation("990101101"),
                obligation("990101102"),
                obligation("990101103"),
                obligation(
                        "990101104",
                        "2025",
                        1,
                        new Extension(LocalDate.of(2099, 1, 1), "连日强降雨", "officer-990101", IN_TIME),
                        null,
                        false),
                obligation("990102001"));
        reports(projection);
    }

    private static void reports(Projection projection) {
        var returned = aReport("990101102").with("mediation.cases", "9");
        projection.apply(
                obligation("990101001", "2024", 1, null, null, true),
                aReport("990101001")
                        .period("2024")
                        .historical()
                        .with("mediation.cases", "80")
                        .submitted(),
                aReport("990101001")
                        .with("mediation.cases", "100")
                        .with("mediation.succeeded", "90")
                        .submitted(),
                aReport("990101101")
                        .receivedAt(TOO_LATE)
                        .with(figure("mediation.cases", "60", Qualifier.ABOUT, true))
                        .submitted(),
                returned.submitted(),
                returned.returned("缺少“存在的不足和原因”部分"),
                aReport("990102001").with("mediation.cases", "7").submitted());
    }
}
