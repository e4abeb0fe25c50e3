package cn.fazhi.extraction.check;

import cn.fazhi.contracts.catalogue.Check;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A check of the catalogue, ready to run. */
final class RunnableCheck {
    /** What a check of single figures calls the figure's value. */
    static final String VALUE = "value";

    private static final Pattern TOTAL = Pattern.compile("全年|累计|合计|总计|(?<!公)共(?![同治建享青产识])");

    private final Check check;
    private final Condition condition;
    private final Template zh;
    private final Template en;

    /**
     * Reads a check.
     *
     * @param meaning writes names and derived indicators out as codes
     * @throws IllegalArgumentException if its condition or a name cannot be read
     */
    RunnableCheck(Check check, Function<String, String> meaning) {
        this.check = check;
        this.condition = new Condition(meaning.apply(check.condition()));
        this.zh = new Template(check.message().zh(), meaning);
        this.en = new Template(check.message().en(), meaning);
    }

    Check check() {
        return check;
    }

    /** The codes and attributes that the condition compares. */
    Set<String> operands() {
        return condition.formula().operands();
    }

    /** Whether the figures are of the kind that the check is for. */
    boolean applies(List<Figure> figures) {
        return figures.stream().allMatch(this::applies);
    }

    /** Who sends a figure as data sends the total. */
    private boolean applies(Figure figure) {
        Evidence evidence = figure.evidence();
        boolean total = !check.totals().contains(figure.code())
                || evidence == null
                || TOTAL.matcher(evidence.text()).find();
        boolean excused = evidence != null && check.unless().stream().anyMatch(evidence.text()::contains);
        return total && !excused;
    }

    /** Whether all is there that the condition asks for, and breaks it. */
    boolean isBroken(Map<String, Amount> amounts) {
        return condition.formula().isComputable(amounts.keySet()) && !condition.holds(amounts);
    }

    /** Those of the figures whose value by itself breaks the condition. */
    List<Figure> broken(Stream<Figure> figures) {
        Predicate<BigDecimal> holds = condition.holdsFor(VALUE);
        return condition.formula().isComputable(Set.of(VALUE))
                ? figures.filter(figure -> !holds.test(figure.value())).toList()
                : List.of();
    }

    Finding finding(LocalizedText name, Map<String, Amount> amounts, List<String> figures, List<Evidence> evidence) {
        return new Finding(
                check.finding(),
                check.severity(),
                figures,
                new LocalizedText(zh.fill(name.zh(), amounts), en.fill(name.en(), amounts)),
                evidence.stream().distinct().toList());
    }
}
