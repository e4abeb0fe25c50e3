package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.List;

/** 县司法局联合我镇: what another body does along with the township is the township's too. */
final class JointWork {
    private static final int LONGEST_JOINT = 14;
    private static final List<String> TOGETHER = List.of("、", "和", "与", "及", "会同", "联合", "协同");
    private static final CharSet TOWARDS = CharSet.of("来到赴在对为给向入进帮助导促驻");
    private static final char AND_OTHERS = '等';
    private static final CharSet STATION = CharSet.of("所队站心");

    private final String text;
    private final Words words;
    private final ConceptSet ours;

    JointWork(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.ours = vocabulary.conceptsOf("OURS");
    }

    /** Whether ours act along with the body that ends there. */
    boolean isWithOurs(int end, int limit) {
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
}
