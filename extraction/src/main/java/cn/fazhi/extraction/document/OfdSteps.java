package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The steps between characters: numbers, of which {@code g 3 4.2} says three times 4.2. */
final class OfdSteps {
    private static final int MOST_REPEATS = 10_000;

    private OfdSteps() {}

    static List<Double> of(String text) {
        List<Double> steps = new ArrayList<>();
        String[] words = OfdFrame.words(text);
        for (int at = 0; at < words.length; at++) {
            if (words[at].equals("g") && at + 2 < words.length && words[at + 1].matches("\\d{1,5}")) {
                int repeats = Math.min(MOST_REPEATS, Integer.parseInt(words[at + 1]));
                steps.addAll(Collections.nCopies(repeats, number(words[at + 2])));
                at += 2;
            } else if (OfdFrame.isNumber(words[at])) {
                steps.add(number(words[at]));
            }
        }
        return steps;
    }

    private static double number(String word) {
        return OfdFrame.isNumber(word) ? Double.parseDouble(word) : 0;
    }
}
