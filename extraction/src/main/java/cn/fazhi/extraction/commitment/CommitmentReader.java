package cn.fazhi.extraction.commitment;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.extraction.bind.Bound;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.PhraseSet;

import java.util.List;
import java.util.stream.Stream;

/** Reads what a township says it will do next year, whether under a heading of its own or in a passage. */
public final class CommitmentReader {
    private static final PhraseSet ADDITIONS =
            PhraseSet.of("新增", "新建", "再", "添置", "增设", "增配", "建设", "建成", "打造", "培育", "培养");

    private final Catalogue catalogue;

    public CommitmentReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The commitments, in the order of the text.
     *
     * @param promised the numbers of the plan that rules gave a code
     */
    public List<Commitment> read(NormalText text, Layout layout, List<Bound> promised) {
        return PlanItems.of(text, layout, SectionKind.PLAN).stream()
                .map(item -> new Commitment(
                        item.words(text),
                        text.passage(item.start(), item.end()),
                        promises(text.text(), item, promised)))
                .toList();
    }

    private List<Promise> promises(String text, PlanItem item, List<Bound> promised) {
        int first = firstFrom(promised, item.start());
        int end = firstFrom(promised, item.end());
        return first == end ? List.of() : promises(text, promised.subList(first, end));
    }

    private List<Promise> promises(String text, List<Bound> promised) {
        return promised.stream()
                .filter(bound -> !bound.part())
                .filter(bound -> isComparable(text, bound))
                .flatMap(this::promise)
                .distinct()
                .toList();
    }

    /** How many of the numbers, which are in the order of the text, begin before the character. */
    private static int firstFrom(List<Bound> promised, int character) {
        int low = 0;
        int high = promised.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (promised.get(middle).at() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 新增持证人员4名 promises more, but not how many there will be. */
    private boolean isComparable(String text, Bound bound) {
        boolean stock = catalogue
                .figure(bound.code())
                .filter(figure -> figure.aggregation() == Aggregation.LAST)
                .isPresent();
        return !stock || !ADDITIONS.isIn(text, bound.clause().start(), bound.at());
    }

    private Stream<Promise> promise(Bound bound) {
        return catalogue.figure(bound.code()).map(BaseFigure::unit).stream()
                .map(unit -> new Promise(
                        bound.code(), bound.value(), bound.unit().isEmpty() ? unit : bound.unit(), bound.qualifier()));
    }
}
