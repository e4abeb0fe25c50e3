package cn.fazhi.extraction.recognise;

import cn.fazhi.contracts.figure.Qualifier;

import org.jspecify.annotations.Nullable;

import java.util.List;

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
            new Word("约", Qualifier.ABOUT, "节公契合制预特签"),
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

    private Qualifiers() {}

    /** What the words that end at {@code start} say, or null where they say nothing. */
    static @Nullable Qualifier before(CharSequence text, int start, boolean wholeHundreds) {
        int end = start;
        while (end > 0 && isFiller(text.charAt(end - 1)) && start - end < 2) {
            end--;
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
    static int lengthAfter(CharSequence text, int end) {
        Word word = wordAfter(text, end);
        return word == null ? 0 : word.text.length();
    }

    static @Nullable Qualifier after(CharSequence text, int end) {
        Word word = wordAfter(text, end);
        return word == null ? null : word.qualifier;
    }

    private static @Nullable Word wordAfter(CharSequence text, int end) {
        for (Word word : AFTER) {
            if (startsWith(text, end, word.text)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isFiller(char c) {
        return c == '达' || c == '到' || c == '为' || c == '了' || c == '有' || c == '计';
    }

    private static boolean follows(CharSequence text, int index, String characters) {
        return index > 0 && characters.indexOf(text.charAt(index - 1)) >= 0;
    }

    static boolean endsWith(CharSequence text, int end, String word) {
        return end >= word.length() && startsWith(text, end - word.length(), word);
    }

    static boolean startsWith(CharSequence text, int start, String word) {
        if (start + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
