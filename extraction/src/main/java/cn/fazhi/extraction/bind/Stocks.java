package cn.fazhi.extraction.bind;

import java.util.List;

/** Of what there is now and what was added to it, the first is meant: 新添2台，现有总数6台; 现有12台，年内新增4台. */
final class Stocks {
    private final BindingTools tools;
    private final Surroundings around;

    Stocks(BindingTools tools, Surroundings around) {
        this.tools = tools;
        this.around = around;
    }

    /** Whether a number was added to a stock that the clause before, or its own, gives. */
    boolean isAmong(List<Bound> found, Bound bound) {
        return bound.added()
                && tools.vocabulary().isStock(bound.code())
                && Tally.latest(found).stream()
                        .anyMatch(earlier -> isSame(earlier, bound)
                                && bound.clause().index() - earlier.clause().index() <= 1
                                && earlier.value().compareTo(bound.value()) > 0
                                && isStock(earlier));
    }

    /** Leaves out what was added before to a stock or a total that is given now. */
    void leaveOutAdded(List<Bound> found, Bound bound, boolean isTotal) {
        boolean isStock = !bound.added() && tools.vocabulary().isStock(bound.code());
        if (isTotal || isStock) {
            Tally.latest(found)
                    .removeIf(earlier -> earlier.added()
                            && isSame(earlier, bound)
                            && (isTotal || earlier.value().compareTo(bound.value()) < 0));
        }
    }

    /** 一季度排查31件、二季度42件，全年合计73件: the total is of what the part of the year was of. */
    boolean goesOn(List<Bound> found, Phrase total, String unit, Place place) {
        Bound last = found.isEmpty() ? null : found.getLast();
        return last != null
                && last.added()
                && last.sentence() == place.number()
                && last.unit().equals(unit)
                && last.value().compareTo(total.quantity().value()) < 0;
    }

    private static boolean isSame(Bound one, Bound other) {
        return one.sentence() == other.sentence() && one.code().equals(other.code());
    }

    private boolean isStock(Bound bound) {
        return around.between(bound.clause().start(), bound.at()).meets(tools.stock());
    }
}
