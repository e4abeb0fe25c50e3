package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.QuantityScanner;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.ConceptSet;

import java.util.List;

/** 作出行政处罚（5件，罚款1.1万元）: the number that opens a bracket counts what stands before it, if that has none itself. */
final class CountInBrackets {
    private static final int LONGEST_CLAUSE = 60;

    private final NormalText text;
    private final Words words;
    private final QuantityScanner scanner;
    private final ConceptSet filler;

    CountInBrackets(NormalText text, Words words, BindingTools tools) {
        this.text = text;
        this.words = words;
        this.scanner = tools.scanner();
        this.filler = tools.filler();
    }

    /** Where the words before the bracket begin that the first quantity of the clause counts; -1 if it counts others. */
    int nounBefore(Sentence sentence, Clause clause, List<Quantity> quantities) {
        int start = clause.start();
        if (quantities.isEmpty()
                || clause.index() == 0
                || start == 0
                || text.text().charAt(start - 1) != '（') {
            return -1;
        }
        Clause earlier = sentence.clauses().get(clause.index() - 1);
        int from = Math.max(earlier.start(), earlier.end() - LONGEST_CLAUSE);
        boolean counts = earlier.end() == start - 1
                && isAlone(clause, quantities)
                && scanner.scan(text, from, earlier.end()).isEmpty();
        return counts ? from : -1;
    }

    /** Nothing but 共 or 全年 stands before the quantity, and no noun behind it. */
    private boolean isAlone(Clause clause, List<Quantity> quantities) {
        Quantity first = quantities.getFirst();
        int end = first.end();
        boolean ends = end >= clause.end()
                || !Glyphs.isHan(text.text().charAt(end))
                || (quantities.size() > 1 && quantities.get(1).start() == end);
        return ends && isFilled(clause.start(), first.start());
    }

    private boolean isFilled(int start, int number) {
        int at = start;
        while (at < number) {
            int word = words.firstFrom(at);
            if (word >= words.count()
                    || words.start(word) != at
                    || !words.meaning(word).meets(filler)) {
                return false;
            }
            at = words.end(word);
        }
        return at == number;
    }
}
