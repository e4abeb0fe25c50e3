package cn.fazhi.extraction.recognise;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.text.CharSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

import static java.util.stream.Collectors.joining;

/** The words before and after a number that say how literally it is meant. */
final class Qualifiers {
    private record Word(String text, Qualifier qualifier, String notAfter) {}

    private static final List<Word> BEFORE = List.of(
            new Word("不超过", Qualifier.AT_MOST, ""),
            new Word("不高于", Qualifier.AT_MOST, ""),
            new Word("不多于", Qualifier.AT_MOST, ""),
            new Word("至多", Qualifier.AT_MOST, ""),
            new Word("最多", Qualifier.AT_MOST, ""),
            new Word("不少于", Qualifier.AT_LEAST, ""),
            new Word("不低于", Qualifier.AT_LEAST, ""),
            new Word("至少", Qualifier.AT_LEAST, ""),
            new Word("最少", Qualifier.AT_LEAST, ""),
            new Word("不下于", Qualifier.AT_LEAST, ""),
            new Word("不下", Qualifier.AT_LEAST, ""),
            new Word("不止", Qualifier.AT_LEAST, ""),
            new Word("超过", Qualifier.AT_LEAST, ""),
            new Word("超出", Qualifier.AT_LEAST, ""),
            new Word("突破", Qualifier.AT_LEAST, ""),
            new Word("高于", Qualifier.AT_LEAST, ""),
            new Word("大于", Qualifier.AT_LEAST, ""),
            new Word("超", Qualifier.AT_LEAST, "高"),
            new Word("逾", Qualifier.AT_LEAST, ""),
            new Word("接近", Qualifier.ABOUT, ""),
            new Word("将近", Qualifier.ABOUT, ""),
            new Word("大约", Qualifier.ABOUT, ""),
            new Word("大概", Qualifier.ABOUT, ""),
            new Word("约", Qualifier.ABOUT, "节公契合制预特签履违邀盟"),
            new Word("近", Qualifier.ABOUT, "最附靠贴临邻就"),
            new Word("上", Qualifier.ABOUT, "线网街以会晚早台岗"));
    private static final List<Word> AFTER = List.of(
            new Word("以上", Qualifier.AT_LEAST, ""),
            new Word("之上", Qualifier.AT_LEAST, ""),
            new Word("以内", Qualifier.AT_MOST, ""),
            new Word("以下", Qualifier.AT_MOST, ""),
            new Word("之内", Qualifier.AT_MOST, ""),
            new Word("左右", Qualifier.ABOUT, ""),
            new Word("上下", Qualifier.ABOUT, ""),
            new Word("有余", Qualifier.ABOUT, ""),
            new Word("余", Qualifier.ABOUT, ""));

    private static final CharSet LAST_BEFORE = CharSet.of(BEFORE.stream()
            .map(word -> word.text.substring(word.text.length() - 1))
            .collect(joining()));
    private static final CharSet FIRST_AFTER =
            CharSet.of(AFTER.stream().map(word -> word.text.substring(0, 1)).collect(joining()));

    /** 村规民约12份 is exact, 村民约12人 is not. */
    private static final String VILLAGE_RULES = "规民约";

    private Qualifiers() {}

    /** What the words that end at {@code start} say, or null where they say nothing. */
    static @Nullable Qualifier before(String text, int start, boolean wholeHundreds) {
        int end = start;
        while (end > 0 && isFiller(text.charAt(end - 1)) && start - end < 2) {
            end--;
        }
        if (end == 0 || !LAST_BEFORE.has(text.charAt(end - 1)) || endsWith(text, end, VILLAGE_RULES)) {
            return null;
        }
        for (Word word : BEFORE) {
            boolean fits = !word.text.equals("上") || (wholeHundreds && end == start);
            if (fits && endsWith(text, end, word.text) && !follows(text, end - word.text.length(), word.notAfter)) {
                return word.qualifier;
            }
        }
        return null;
    }

    /** How many characters of such words begin at {@code end}. */
    static int lengthAfter(String text, int end) {
        Word word = wordAfter(text, end);
        return word == null ? 0 : word.text.length();
    }

    static @Nullable Qualifier after(String text, int end) {
        Word word = wordAfter(text, end);
        return word == null ? null : word.qualifier;
    }

    private static @Nullable Word wordAfter(String text, int end) {
        if (end == text.length() || !FIRST_AFTER.has(text.charAt(end))) {
            return null;
        }
        for (Word word : AFTER) {
            if (text.startsWith(word.text, end)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isFiller(char c) {
        return c == '达' || c == '到' || c == '为' || c == '了' || c == '有' || c == '计';
    }

    private static boolean follows(String text, int index, String characters) {
        return index > 0 && characters.indexOf(text.charAt(index - 1)) >= 0;
    }

    private static boolean endsWith(String text, int end, String word) {
        return text.startsWith(word, end - word.length());
    }
}
