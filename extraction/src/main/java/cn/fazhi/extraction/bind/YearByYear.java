package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.QuantityScanner;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.ConceptSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** 去年办理处罚案件15件，今年办理22件: what is counted of this year is named where the year before is told of. */
final class YearByYear {
    private static final int LONGEST_CLAUSE = 60;
    private static final int YEAR = 5;

    /**
     * The words that name what is counted.
     *
     * @param start their first character
     * @param end where the number of the other year begins
     */
    record Named(int start, int end) {}

    private final NormalText text;
    private final Words words;
    private final QuantityScanner scanner;
    private final Mentions mentions;
    private final ConceptSet lastYear;
    private final ConceptSet thisYear;
    private final ConceptSet plain;

    YearByYear(NormalText text, Words words, BindingTools tools) {
        this.text = text;
        this.words = words;
        this.scanner = tools.scanner();
        this.mentions = new Mentions(words);
        this.lastYear = tools.vocabulary().conceptsOf("LAST_YEAR");
        this.thisYear = tools.vocabulary().conceptsOf("THIS_YEAR");
        this.plain = tools.vocabulary().conceptsOf("THIS_YEAR", "TIME", "DOING").addAll(tools.filler());
    }

    /** What the clause before names, if it tells the same of another year and this clause names nothing. */
    @Nullable Named before(Sentence sentence, Clause clause, List<Quantity> quantities) {
        int opening = afterTime(clause.start(), thisYear);
        if (clause.index() == 0 || opening < 0) {
            return null;
        }
        Clause earlier = sentence.clauses().get(clause.index() - 1);
        int start = afterTime(earlier.start(), lastYear);
        if (start < 0
                || earlier.end() - earlier.start() > LONGEST_CLAUSE
                || !namesNothing(opening, clause, quantities)) {
            return null;
        }
        List<Quantity> others = scanner.scan(text, start, earlier.end());
        return others.size() == 1
                        && others.getFirst().unit() == quantities.getFirst().unit()
                ? new Named(start, others.getFirst().start())
                : null;
    }

    /** The index after the year, or after the word of time, that begins at the character; -1 where none does. */
    private int afterTime(int at, ConceptSet time) {
        if (Years.at(text.text(), at) > 0) {
            return at + YEAR;
        }
        return mentions.opensWith(time, at) ? words.end(words.firstFrom(at)) : -1;
    }

    /** Nothing but 办理 and the like stands between the time and the only number, and nothing behind it. */
    private boolean namesNothing(int opening, Clause clause, List<Quantity> quantities) {
        Quantity only = quantities.getFirst();
        boolean ends = only.end() == clause.end() || !Glyphs.isHan(text.text().charAt(only.end()));
        if (quantities.size() > 1 || !ends) {
            return false;
        }
        int at = opening;
        while (at < only.start() && mentions.opensWith(plain, at)) {
            at = words.end(words.firstFrom(at));
        }
        return at >= only.start();
    }
}
