package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

/** Whether a clause, taken by itself, has another body than the township as its subject or its agent. */
final class ForeignActor {
    private static final int LONGEST_TAIL = 40;
    /** Keeps the work linear in a text without commas. */
    private static final int LONGEST_CLAUSE = 200;

    private static final int LONGEST_OPENING = 12;
    private static final CharSet IN_MONTHS = CharSet.of("至到-—月日份底末初上中下旬年");
    private static final CharSet ENDS_MONTHS = CharSet.of("月日份底末初旬年");
    private static final char AREA = '全';
    private static final char AGENT = '由';
    private static final CharSet NO_AGENT_BEFORE = CharSet.of("理自事缘来案经任");

    private final String text;
    private final Words words;
    private final Mentions mentions;
    private final ForeignBodies bodies;
    private final SingleVillage villages;
    private final JointWork joint;
    private final ConceptSet ours;
    private final ConceptSet opener;
    private final ConceptSet person;
    private final ConceptSet handed;
    private final ConceptSet helped;
    private final ConceptSet rank;
    private final ConceptSet toCadres;
    private final ConceptSet lecturing;

    ForeignActor(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.mentions = new Mentions(words);
        this.bodies = new ForeignBodies(text, words, vocabulary);
        this.villages = new SingleVillage(text);
        this.joint = new JointWork(text, words, vocabulary);
        this.ours = vocabulary.conceptsOf("OURS");
        this.opener = vocabulary.conceptsOf("FILLER", "TOTAL", "TIME", "SPELL");
        this.person = vocabulary.conceptsOf("PERSON_OF");
        this.handed = vocabulary.conceptsOf("HANDED", "FOUND");
        this.helped = vocabulary.conceptsOf("HELPED", "STATIONED", "ASKED_IN");
        this.rank = vocabulary.conceptsOf("RANK");
        this.toCadres = vocabulary.conceptsOf("TO_CADRES");
        this.lecturing = vocabulary.conceptsOf("LECTURING");
    }

    /** Whether the clause tells what another body, or one village alone, did. */
    boolean acts(Clause clause) {
        int start = afterOpener(clause);
        return isSubject(start, clause.end()) || villages.opens(start, clause.end()) || hasForeignAgent(clause);
    }

    /** Whether the name of another body, which acts, begins at the character. */
    boolean isSubject(int start, int limit) {
        int end = bodies.endOf(start, limit);
        return end >= 0 && actsItself(start, end, limit);
    }

    /** Skips 全年, 今年以来 and the like. */
    private int afterOpener(Clause clause) {
        int at = afterMonths(clause.start());
        int word = words.firstFrom(at);
        while (word < words.count()
                && words.start(word) == at
                && words.end(word) <= clause.start() + LONGEST_OPENING
                && text.charAt(at) != AGENT
                && words.meaning(word).meets(opener)) {
            at = afterMonths(words.end(word));
            word = words.firstFrom(at);
        }
        return at;
    }

    /** 1至9月, 截至10月底: the index after the months that begin at the character, or the character. */
    private int afterMonths(int start) {
        int furthest = Math.min(text.length(), start + LONGEST_OPENING);
        int at = start;
        while (at < furthest && (Glyphs.isDigit(text.charAt(at)) || IN_MONTHS.has(text.charAt(at)))) {
            at++;
        }
        return at > start && Glyphs.isDigit(text.charAt(start)) && ENDS_MONTHS.has(text.charAt(at - 1)) ? at : start;
    }

    /** The body itself acts: not one of its people, not along with ours, not handing over or helping. */
    private boolean actsItself(int start, int end, int limit) {
        int tail = Math.min(limit, end + LONGEST_TAIL);
        return !mentions.opensWith(person, end)
                && !mentions.opensWith(rank, end)
                && !(mentions.has(handed, end, tail) && isHandedToUs(start, end, limit))
                && !mentions.has(helped, end, tail)
                && !isGuest(end, tail)
                && !joint.isWithOurs(end, limit);
    }

    /** What 全县 handed out came to all of it, unless ours are named. */
    private boolean isHandedToUs(int start, int end, int limit) {
        return text.charAt(start) != AREA || mentions.has(ours, end, limit);
    }

    /** 县法院退休法官轮流给村干部讲课: who teaches our cadres is a guest at our training. */
    private boolean isGuest(int end, int tail) {
        return mentions.has(toCadres, end, tail) && mentions.has(lecturing, end, tail);
    }

    /** 由县里统一组织. */
    private boolean hasForeignAgent(Clause clause) {
        int furthest = Math.min(clause.end(), clause.start() + LONGEST_CLAUSE);
        for (int i = clause.start(); i < furthest; i++) {
            boolean agent =
                    text.charAt(i) == AGENT && (i == clause.start() || !NO_AGENT_BEFORE.has(text.charAt(i - 1)));
            if (agent && isForeign(i + 1, clause.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeign(int start, int limit) {
        int end = bodies.endOf(start, limit);
        return end >= 0 && actsItself(start, end, limit) && !mentions.has(ours, start, end) && !isOwn(start);
    }

    /** 镇自然资源所 and 乡派出所 are named as the township's own. */
    private boolean isOwn(int at) {
        return text.charAt(at) == '镇' || text.charAt(at) == '乡' || text.startsWith("街道", at);
    }
}
