package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Heading;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Enumerator;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Whose result a clause tells: the township's or that of another body, which then is its subject or its agent. */
final class Ownership {
    private static final int LONGEST_CARRY = 5;
    private static final int LONGEST_TAIL = 40;
    /** Keeps the work linear in a text without commas. */
    private static final int LONGEST_CLAUSE = 200;

    private static final int LONGEST_OPENING = 12;
    private static final int LONGEST_JOINT = 14;
    private static final List<String> TOGETHER = List.of("、", "和", "与", "及", "会同", "联合", "协同");
    private static final CharSet TOWARDS = CharSet.of("来到赴在对为给向入进帮助导促");
    private static final char AND_OTHERS = '等';
    private static final CharSet STATION = CharSet.of("所队站心");
    private static final char AGENT = '由';
    private static final CharSet NO_AGENT_BEFORE = CharSet.of("理自事缘来案经任");

    private final String text;
    private final Words words;
    private final ForeignBodies bodies;
    private final SingleVillage villages;
    private final ConceptSet ours;
    private final ConceptSet resumes;
    private final ConceptSet opener;
    private final ConceptSet person;
    private final ConceptSet handed;
    private final ConceptSet helped;
    private final ConceptSet rank;
    /** What the clauses of the sentence tell, looked up once however many numbers and clauses ask. */
    private final List<@Nullable Told> told = new ArrayList<>();

    private @Nullable Sentence asked;

    Ownership(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.bodies = new ForeignBodies(text, words, vocabulary);
        this.villages = new SingleVillage(text);
        this.ours = vocabulary.conceptsOf("OURS");
        this.resumes = vocabulary.conceptsOf("OURS", "HANDED", "FOUND");
        this.opener = vocabulary.conceptsOf("FILLER", "TOTAL", "TIME");
        this.person = vocabulary.conceptsOf("PERSON_OF");
        this.handed = vocabulary.conceptsOf("HANDED", "FOUND");
        this.helped = vocabulary.conceptsOf("HELPED");
        this.rank = vocabulary.conceptsOf("RANK");
    }

    /** Whose doing a clause tells by itself. */
    private enum Told {
        OTHERS,
        OURS,
        NOBODYS
    }

    /** Whether the clause, or the one whose subject it goes on with, tells what another body did. */
    boolean isOthers(Sentence sentence, Clause clause) {
        if (!sentence.equals(asked)) {
            asked = sentence;
            told.clear();
        }
        for (int i = clause.index(); i >= Math.max(0, clause.index() - LONGEST_CARRY); i--) {
            if (Aside.isClosed(text, sentence.clauses().get(i), clause)) {
                continue;
            }
            Told own = told(sentence, i);
            if (own != Told.NOBODYS) {
                return own == Told.OTHERS;
            }
        }
        return isUnderOthers(sentence);
    }

    private Told told(Sentence sentence, int index) {
        while (told.size() <= index) {
            told.add(null);
        }
        Told known = told.get(index);
        if (known == null) {
            known = tell(sentence.clauses().get(index));
            told.set(index, known);
        }
        return known;
    }

    private Told tell(Clause clause) {
        if (isOthersOwn(clause)) {
            return Told.OTHERS;
        }
        boolean resumed = opensAfterSemicolon(clause) || meets(resumes, clause.start(), clause.end());
        return resumed ? Told.OURS : Told.NOBODYS;
    }

    /** （五）县级部门在我镇工作情况 heads what others did. */
    private boolean isUnderOthers(Sentence sentence) {
        Heading heading = sentence.heading();
        if (heading == null || heading.start() == sentence.start()) {
            return false;
        }
        int start = Enumerator.rank(text, heading.start()) == Enumerator.NONE
                ? heading.start()
                : Enumerator.end(text, heading.start());
        int end = bodies.endOf(start, heading.end());
        return end >= 0 && acts(end, new Clause(start, heading.end(), false, 0));
    }

    private boolean opensAfterSemicolon(Clause clause) {
        return clause.start() > 0 && text.charAt(clause.start() - 1) == '；';
    }

    private boolean isOthersOwn(Clause clause) {
        int start = afterOpener(clause);
        int end = bodies.endOf(start, clause.end());
        return (end >= 0 && acts(end, clause)) || villages.opens(start, clause.end()) || hasForeignAgent(clause);
    }

    /** Skips 全年, 今年以来 and the like. */
    private int afterOpener(Clause clause) {
        int at = clause.start();
        int word = words.firstFrom(at);
        while (word < words.count()
                && words.start(word) == at
                && words.end(word) <= clause.start() + LONGEST_OPENING
                && text.charAt(at) != AGENT
                && words.meaning(word).meets(opener)) {
            at = words.end(word);
            word = words.firstFrom(at);
        }
        return at;
    }

    /** The body itself acts: not one of its people, not along with ours, not handing over or helping. */
    private boolean acts(int end, Clause clause) {
        int tail = Math.min(clause.end(), end + LONGEST_TAIL);
        return !opensWith(person, end)
                && !opensWith(rank, end)
                && !meets(handed, end, tail)
                && !meets(helped, end, tail)
                && !isJoint(end, clause.end());
    }

    private boolean opensWith(ConceptSet wanted, int at) {
        int word = words.firstFrom(at);
        return word < words.count()
                && words.start(word) == at
                && words.meaning(word).meets(wanted);
    }

    private boolean isJoint(int end, int limit) {
        for (String link : TOGETHER) {
            if (text.startsWith(link, end)) {
                int until = Math.min(limit, end + LONGEST_JOINT);
                return hasOurs(end, until) || isRowOfStations(end, until);
            }
        }
        return false;
    }

    /** Ours as one of several who act; 来我镇 and 对我镇 tell where or to whom they did. */
    private boolean hasOurs(int start, int until) {
        int last = words.firstFrom(until);
        for (int word = words.firstFrom(start); word < last; word++) {
            if (words.meaning(word).meets(ours) && !TOWARDS.has(text.charAt(words.start(word) - 1))) {
                return true;
            }
        }
        return false;
    }

    /** 自然资源所、派出所等: the stations in the township, taken together, act for it. */
    private boolean isRowOfStations(int end, int until) {
        int rest = text.indexOf(AND_OTHERS, end);
        return STATION.has(text.charAt(end - 1)) && rest >= 0 && rest < until && STATION.has(text.charAt(rest - 1));
    }

    /** 由县里统一组织. */
    private boolean hasForeignAgent(Clause clause) {
        int furthest = Math.min(clause.end(), clause.start() + LONGEST_CLAUSE);
        for (int i = clause.start(); i < furthest; i++) {
            boolean agent =
                    text.charAt(i) == AGENT && (i == clause.start() || !NO_AGENT_BEFORE.has(text.charAt(i - 1)));
            if (agent) {
                int end = bodies.endOf(i + 1, clause.end());
                if (end >= 0 && acts(end, clause) && !meets(ours, i + 1, end) && !isOwn(i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 镇自然资源所 and 乡派出所 are named as the township's own. */
    private boolean isOwn(int at) {
        return text.charAt(at) == '镇' || text.charAt(at) == '乡' || text.startsWith("街道", at);
    }

    private boolean meets(ConceptSet wanted, int start, int until) {
        int last = words.firstFrom(Math.min(until, start + LONGEST_CLAUSE));
        for (int word = words.firstFrom(start); word < last; word++) {
            if (words.meaning(word).meets(wanted)) {
                return true;
            }
        }
        return false;
    }
}
