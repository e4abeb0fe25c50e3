package cn.fazhi.indicator.page.matrix;

import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.completeness.CompletenessView.TownshipView;
import cn.fazhi.pages.Words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the matrix. */
final class Townships {
    /**
     * One of them.
     *
     * @param kind {@code reported}, {@code overdue}, {@code returned}, {@code waiting} or {@code excused}
     * @param standing why there is nothing to show; empty where there is
     */
    record Township(String code, String name, String kind, String standing) {}

    private Townships() {}

    /** All that have an obligation, in the order of their codes. */
    static List<Township> of(Words words, CompletenessView view) {
        var lists = view.townships();
        return Stream.of(
                        rows(lists.onTime(), "reported", ""),
                        rows(lists.late(), "reported", ""),
                        rows(lists.notRated(), "reported", ""),
                        lists.missing().stream().map(each -> missing(words, each)),
                        rows(lists.excused(), "excused", words.say("standing.excused")))
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(Township::code))
                .toList();
    }

    private static Township missing(Words words, TownshipView township) {
        String kind = township.returned() ? "returned" : township.overdue() ? "overdue" : "waiting";
        return row(township, kind, words.say("waiting." + kind));
    }

    private static Stream<Township> rows(List<TownshipView> townships, String kind, String standing) {
        return townships.stream().map(each -> row(each, kind, standing));
    }

    private static Township row(TownshipView township, String kind, String standing) {
        return new Township(township.code(), township.name(), kind, standing);
    }
}
