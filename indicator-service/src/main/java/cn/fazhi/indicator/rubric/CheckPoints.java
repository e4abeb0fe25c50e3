package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.rubric.GivenPointsRequest.PointsRequest;
import cn.fazhi.indicator.rubric.model.Item;
import cn.fazhi.indicator.rubric.model.Sheet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says everything that is wrong with points that are to be given. */
final class CheckPoints {
    private static final int MOST_DECIMALS = 4;

    private CheckPoints() {}

    static List<Refusal> refusals(Sheet sheet, List<PointsRequest> requests) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> items = new HashSet<>();
        for (int i = 0; i < requests.size(); i++) {
            PointsRequest request = requests.get(i);
            String path = "points[" + i + "]";
            if (!items.add(request.item())) {
                refusals.add(Refusal.of(RubricProblem.DUPLICATE_ITEM, path + ".item", request.item()));
            }
            if (request.reason().isBlank()) {
                refusals.add(Refusal.of(RubricProblem.REASON_REQUIRED, path + ".reason"));
            }
            if (request.reason().length() > GivePoints.LONGEST_REASON) {
                refusals.add(Refusal.of(
                        RubricProblem.REASON_TOO_LONG, path + ".reason", String.valueOf(GivePoints.LONGEST_REASON)));
            }
            sheet.manualItem(request.item())
                    .ifPresentOrElse(
                            item -> {
                                if (isOutside(request.points(), item.points())) {
                                    refusals.add(Refusal.of(
                                            RubricProblem.POINTS_OUT_OF_RANGE,
                                            path + ".points",
                                            item.points().toPlainString()));
                                }
                            },
                            () -> refusals.add(Refusal.of(
                                    RubricProblem.NO_MANUAL_ITEM, path + ".item", request.item(), manual(sheet))));
        }
        return refusals;
    }

    private static boolean isOutside(@Nullable BigDecimal points, BigDecimal most) {
        return points != null
                && (points.signum() < 0
                        || points.compareTo(most) > 0
                        || points.stripTrailingZeros().scale() > MOST_DECIMALS);
    }

    private static String manual(Sheet sheet) {
        return String.join(
                ", ", sheet.items().filter(Item::isManual).map(Item::code).toList());
    }
}
