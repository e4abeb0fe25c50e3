package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import java.util.List;

/** 每季度开展1次: how often something is done, not how many there were. */
final class Frequency {
    private static final int LONGEST_FREQUENCY = 14;
    private static final int SHORTEST_NAME = 4;
    private static final List<String> MEANS = List.of("利用", "依托", "结合", "借助", "借着", "抓住", "用好");

    private final NormalText normal;
    private final Words words;
    private final ConceptSet frequency;
    private final ConceptSet total;

    Frequency(NormalText normal, Words words, Vocabulary vocabulary) {
        this.normal = normal;
        this.words = words;
        this.frequency = vocabulary.conceptsOf("EVERY");
        this.total = vocabulary.conceptsOf("TOTAL");
    }

    /** Whether the phrase tells one, and no total behind it. */
    boolean isIn(Phrase phrase) {
        if (!phrase.before().meets(frequency)) {
            return false;
        }
        int number = phrase.quantity().start();
        for (int word = words.firstFrom(number) - 1; word >= 0 && words.start(word) >= phrase.start(); word--) {
            if (words.meaning(word).meets(total)) {
                return false;
            }
            if (words.meaning(word).meets(frequency) && !normal.isQuoted(words.start(word))) {
                return number - words.end(word) <= LONGEST_FREQUENCY && !isMeans(word, number);
            }
        }
        return false;
    }

    /** 利用每月职工大会学法12次: the frequency is the meeting's, not the study's. */
    private boolean isMeans(int word, int number) {
        String text = normal.text();
        int start = words.start(word);
        return number - words.end(word) >= SHORTEST_NAME
                && MEANS.stream().anyMatch(means -> text.startsWith(means, start - means.length()));
    }
}
