package cn.fazhi.indicator.countyreport;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.testing.Events.AReport;
import cn.fazhi.indicator.testing.Projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import static cn.fazhi.indicator.testing.Events.TOO_LATE;
import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;

/** A county whose townships give nearly every figure, differently vague and differently high. */
public final class SampleCounty {
    public static final String CODE = "990101";
    private static final List<String> NAMES = List.of("东街街道", "柳河镇", "石桥镇", "双塘乡", "云岭乡", "清泉镇", "北关街道", "大湾镇");

    /** What cannot be more than something else. */
    private static final Set<String> SMALLER = Set.of(
            "mediation.succeeded",
            "mediation.admin_succeeded",
            "petitions.resolved",
            "hotline.resolved",
            "litigation.lost",
            "litigation.head_appearances",
            "decision.reviewed",
            "oversight.problems_rectified",
            "publicity.campus_events");

    private SampleCounty() {}

    public static String code(int township) {
        return "9901010%02d".formatted(township + 1);
    }

    public static void load(Projection projection, Indicators indicators) {
        projection.empty();
        projection.apply(division(CODE, "示例县", null, 1));
        for (int i = 0; i < NAMES.size(); i++) {
            projection.apply(division(code(i), NAMES.get(i), 10000L + i * 3000L, 1), obligation(code(i)));
        }
        // the last two have not reported, and the sixth was sent back
        for (int i = 0; i < NAMES.size() - 2; i++) {
            AReport report = aReport(code(i));
            int place = 0;
            for (IndicatorView indicator : indicators.all()) {
                if (!indicator.isDerived() && (place++ + i) % 4 != 0) {
                    report.with(figure(indicator, i, place));
                }
            }
            say(report, i);
            if (i == 3) {
                report.receivedAt(TOO_LATE);
            }
            projection.apply(report.submitted());
            if (i == 5) {
                projection.apply(report.returned("数据不符"));
            }
        }
    }

    /** What the townships lack and promise, in words that reports have. */
    private static void say(AReport report, int township) {
        if (township < 4) {
            report.lacking("执法力量薄弱，持证人员仅" + (township + 2) + "人，主要原因是编制紧、招录难");
        }
        if (township % 2 == 0) {
            report.lacking("普法形式比较单一，线上内容以转发为主，原因是缺少懂法律又懂传播的人手")
                    .promising(
                            "加强法治宣传，计划开展法治宣传活动" + (20 + township) + "场次",
                            new Promise(
                                    "publicity.events",
                                    BigDecimal.valueOf(20L + township),
                                    "场次",
                                    township == 4 ? Qualifier.AT_LEAST : Qualifier.EXACT));
        } else {
            report.lacking("个别社区工作衔接不够顺畅").promising("举办干部法治培训班3期");
        }
    }

    private static Figure figure(IndicatorView indicator, int township, int place) {
        boolean rate = indicator.unit().equals("%");
        int value = rate ? 80 + township * 3 : (township * 13 + 47) * (SMALLER.contains(indicator.code()) ? 3 : 4);
        Qualifier qualifier = rate ? Qualifier.EXACT : qualifier(place);
        return new Figure(
                indicator.code(),
                BigDecimal.valueOf(SMALLER.contains(indicator.code()) ? value - township : value),
                indicator.unit(),
                qualifier,
                Origin.STATED,
                true,
                new Evidence(0, 9, indicator.name().zh() + value + (qualifier == Qualifier.ABOUT ? "余" : "")));
    }

    private static Qualifier qualifier(int place) {
        return switch (place % 10) {
            case 0 -> Qualifier.AT_LEAST;
            case 5 -> Qualifier.ABOUT;
            default -> Qualifier.EXACT;
        };
    }
}
