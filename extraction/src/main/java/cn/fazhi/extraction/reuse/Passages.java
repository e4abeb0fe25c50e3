package cn.fazhi.extraction.reuse;

import cn.fazhi.contracts.figure.Evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the passages of one text that stand word for word in another. Its work and memory grow with the two lengths. */
public final class Passages {
    /** Letters by which places are found where a passage may begin. */
    private static final int SEED = 12;
    /** A phrase that returns again and again is looked at in the first places only. */
    private static final int MOST_PLACES = 4;

    private static final int MOST_SHOWN = 10;

    private final CharSequence own;
    private final CharSequence other;
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    private Passages(Prose own, Prose other) {
        this.own = own.letters();
        this.other = other.letters();
        for (int i = 0; i + SEED <= this.other.length(); i++) {
            List<Integer> seen = places.computeIfAbsent(seed(this.other, i), any -> new ArrayList<>(1));
            if (seen.size() < MOST_PLACES) {
                seen.add(i);
            }
        }
    }

    /**
     * What {@code own} has in common with {@code other}.
     *
     * @param shortest the letters that make a passage; from 12
     */
    public static Reuse shared(Prose own, Prose other, int shortest) {
        Passages search = new Passages(own, other);
        List<Span> spans = new ArrayList<>();
        int covered = 0;
        int at = 0;
        while (at + shortest <= search.own.length()) {
            int length = search.longestFrom(at);
            if (length >= shortest) {
                spans.add(new Span(at, length));
                covered += length;
                at += length;
            } else {
                at++;
            }
        }
        return new Reuse(own.size() == 0 ? 0 : (double) covered / own.size(), spans.size(), longest(own, spans));
    }

    private static List<Evidence> longest(Prose own, List<Span> spans) {
        return spans.stream()
                .sorted(Comparator.comparingInt(Span::length).reversed())
                .limit(MOST_SHOWN)
                .map(span -> evidence(own, span))
                .toList();
    }

    /** A passage in letters of the prose. */
    private record Span(int start, int length) {}

    private int longestFrom(int start) {
        int longest = 0;
        for (int place : places.getOrDefault(seed(own, start), List.of())) {
            longest = Math.max(longest, common(start, place));
        }
        return longest;
    }

    private int common(int start, int place) {
        int length = 0;
        while (start + length < own.length()
                && place + length < other.length()
                && own.charAt(start + length) != Prose.GAP
                && own.charAt(start + length) == other.charAt(place + length)) {
            length++;
        }
        return length;
    }

    private static int seed(CharSequence letters, int start) {
        int hash = 0;
        for (int i = start; i < Math.min(start + SEED, letters.length()); i++) {
            hash = hash * 31 + letters.charAt(i);
        }
        return hash;
    }

    private static Evidence evidence(Prose prose, Span span) {
        String source = prose.source();
        int from = prose.origin(span.start);
        int to = prose.origin(span.start + span.length - 1) + 1;
        from += Character.isLowSurrogate(source.charAt(from)) ? 1 : 0;
        to -= Character.isHighSurrogate(source.charAt(to - 1)) ? 1 : 0;
        int first = source.codePointCount(0, from);
        return new Evidence(first, first + source.codePointCount(from, to), source.substring(from, to));
    }
}
