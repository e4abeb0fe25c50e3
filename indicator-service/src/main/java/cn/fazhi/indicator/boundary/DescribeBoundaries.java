package cn.fazhi.indicator.boundary;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.BoundaryChange;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.boundary.BoundaryView.UnitView;
import cn.fazhi.indicator.boundary.model.KnownChange;
import cn.fazhi.indicator.boundary.model.Lineage;
import cn.fazhi.indicator.boundary.model.Lineage.Turn;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where an area comes from, and puts its changes into words. */
@ApplicationScoped
public class DescribeBoundaries {
    private final BoundaryStore store;

    DescribeBoundaries(BoundaryStore store) {
        this.store = store;
    }

    /** The lineage of a division; the nation has none. */
    public Lineage lineage(Area area) {
        return switch (area) {
            case Area.Nation nation -> Lineage.NONE;
            case Area.Within within -> Lineage.of(within.division(), store.before(within.division()));
        };
    }

    /** The turns of a lineage in words. */
    public Map<Turn, BoundaryView> views(Area area, Lineage lineage) {
        Set<DivisionCode> successors = lineage.turns().stream()
                .flatMap(turn -> turn.successors().stream())
                .collect(Collectors.toSet());
        Map<DivisionCode, String> names = successors.isEmpty() ? Map.of() : store.names(successors);
        return lineage.turns().stream().collect(Collectors.toMap(turn -> turn, turn -> view(area, turn, names)));
    }

    private static BoundaryView view(Area area, Turn turn, Map<DivisionCode, String> names) {
        List<UnitView> from = turn.changes().stream()
                .map(known ->
                        new UnitView(known.division().value(), known.change().formerName()))
                .toList();
        List<UnitView> to = turn.successors().stream()
                .map(code -> new UnitView(code.value(), names.getOrDefault(code, code.value())))
                .toList();
        boolean comparable = area instanceof Area.Within within && turn.continues(within.division());
        return new BoundaryView(turn.kind(), turn.day(), from, to, comparable, text(turn, comparable, from, to));
    }

    private static LocalizedText text(Turn turn, boolean comparable, List<UnitView> from, List<UnitView> to) {
        String zh = turn.day() + "起" + list(from, "、") + verb(turn).zh() + list(to, "、") + "；";
        String en = "From " + turn.day() + " " + list(from, ", ") + verb(turn).en() + list(to, ", ") + "; ";
        LocalizedText meaning = meaning(turn, comparable);
        return new LocalizedText(zh + meaning.zh(), en + meaning.en());
    }

    private static LocalizedText verb(Turn turn) {
        return switch (turn.kind()) {
            case RENAMED -> new LocalizedText("更名为", " is called ");
            case MERGED -> new LocalizedText("并入", " belongs to ");
            case SPLIT -> new LocalizedText("拆分为", " is split into ");
        };
    }

    private static LocalizedText meaning(Turn turn, boolean comparable) {
        if (turn.kind() == BoundaryChange.Kind.SPLIT) {
            return new LocalizedText(
                    "此前数据不作分摊，前后不可比，请按原代码" + codes(turn) + "查询。",
                    "earlier values are not apportioned and not comparable: ask for the old code " + codes(turn) + ".");
        }
        if (!comparable) {
            String successor = turn.successors().getFirst().value();
            return new LocalizedText("此后请查询" + successor + "。", "for later periods ask for " + successor + ".");
        }
        return turn.kind() == BoundaryChange.Kind.MERGED
                ? new LocalizedText("此前各期为合并前各单位之和。", "values of earlier periods are added up.")
                : new LocalizedText("区域未变，前后可比。", "the area is the same, and its values are one series.");
    }

    private static String codes(Turn turn) {
        return turn.changes().stream()
                .map(KnownChange::division)
                .map(DivisionCode::value)
                .collect(Collectors.joining(", "));
    }

    private static String list(List<UnitView> units, String separator) {
        return units.stream().map(UnitView::name).collect(Collectors.joining(separator));
    }
}
