package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.vocabulary.ConceptSet;

import java.util.Set;

/** 合格率较上年提高2个百分点，达到98%: what changed is named in the clause before the number that it came to. */
final class ChangedClause {
    private static final Set<String> CAME_TO = Set.of("达", "达到", "达到了", "已达", "已达到", "为", "至", "共", "共计", "总计", "现为");
    private static final int LONGEST = 60;

    private final String text;
    private final Words words;
    private final ConceptSet change;
    private final ConceptSet changeTo;

    ChangedClause(String text, Words words, BindingTools tools) {
        this.text = text;
        this.words = words;
        this.change = tools.vocabulary().conceptsOf("CHANGE");
        this.changeTo = tools.changeTo();
    }

    /** Where the words of the change begin in the clause before; -1 where the number tells of none. */
    int before(Sentence sentence, Clause clause, Quantity quantity) {
        if (clause.index() == 0 || !opensWithResult(clause.start(), quantity.start())) {
            return -1;
        }
        Clause earlier = sentence.clauses().get(clause.index() - 1);
        int furthest = Math.min(earlier.end(), earlier.start() + LONGEST);
        for (int word = words.firstFrom(earlier.start());
                word < words.count() && words.start(word) < furthest;
                word++) {
            if (words.meaning(word).meets(change)) {
                return words.start(word) > earlier.start() ? words.start(word) : -1;
            }
        }
        return -1;
    }

    private boolean opensWithResult(int start, int number) {
        int word = words.firstFrom(start);
        boolean changed = word < words.count()
                && words.start(word) == start
                && words.end(word) == number
                && words.meaning(word).meets(changeTo);
        return changed || CAME_TO.contains(text.substring(start, Math.min(number, start + LONGEST)));
    }
}
