package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.QuantityScanner;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.ConceptSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** 作出行政处罚（5件，罚款1.1万元）: the number that opens a bracket counts what stands before it, if that has none itself. */
final class CountInBrackets {
    private static final int LONGEST_CLAUSE = 60;
    private static final int LONGEST_ASIDE = 4;

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
        if (clause.index() == 0 || !isBehind('（', clause)) {
            return -1;
        }
        Clause earlier = sentence.clauses().get(clause.index() - 1);
        int from = Math.max(earlier.start(), earlier.end() - LONGEST_CLAUSE);
        boolean counts = earlier.end() == start - 1
                && isAlone(clause, quantities)
                && scanner.scan(text, from, earlier.end()).isEmpty();
        return counts ? from : -1;
    }

    /** The clause before the bracket that closes in front of the quantity, if neither counts: 宣传品（围裙、环保袋等）4100件. */
    @Nullable Clause closedBefore(Sentence sentence, Clause clause, Quantity first) {
        if (!isBehind('）', clause) || !isFilled(clause.start(), first.start())) {
            return null;
        }
        for (int i = clause.index() - 1; i > Math.max(0, clause.index() - LONGEST_ASIDE); i--) {
            Clause inside = sentence.clauses().get(i);
            if (counts(inside)) {
                return null;
            }
            if (isBehind('（', inside)) {
                Clause named = sentence.clauses().get(i - 1);
                return named.end() == inside.start() - 1 && !counts(named) ? named : null;
            }
        }
        return null;
    }

    private boolean isBehind(char bracket, Clause clause) {
        return clause.start() > 0 && text.text().charAt(clause.start() - 1) == bracket;
    }

    private boolean counts(Clause clause) {
        return clause.end() - clause.start() > LONGEST_CLAUSE
                || !scanner.scan(text, clause.start(), clause.end()).isEmpty();
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
