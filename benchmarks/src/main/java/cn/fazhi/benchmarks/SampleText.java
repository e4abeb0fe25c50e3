package cn.fazhi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text of a wanted size, made of the labelled reports and those of the sample county, one after the other. */
final class SampleText {
    private static final String NUMERALS = "一二两三四五六七八九十百千万";
    private static final Pattern COUNT = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{2,3}(?![\\p{Nd}年月日])");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final int CLAUSES = 5;
    private static final int SENTENCES = 6;
    /** Three published reports have 114 numbers in 25,578 bytes; those written as tests have one in 63. */
    private static final int BYTES_FOR_A_NUMBER = 224;

    private SampleText() {}

    /** What a text is made of. */
    enum Kind {
        /** Whole reports with prose between them, so that numbers are as many as in published ones. */
        REPORTS,
        /** The reports that were written as tests, one after the other: three to four times as many numbers. */
        DENSE,
        /** Their sentences without a number. */
        PROSE,
        /** Their clauses with numbers, and no others: no report is as dense. */
        NUMBERS
    }

    /** The text; where all reports are used up they come again with other numbers. */
    static String of(Kind kind, int bytes) {
        List<String> parts = parts(kind);
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < bytes; i++) {
            String part = withOtherNumbers(parts.get(i % parts.size()), i / parts.size());
            text.append(part);
            written += bytes(part);
        }
        return cutTo(bytes, text.toString());
    }

    private static List<String> parts(Kind kind) {
        List<String> reports = WrittenReports.all();
        return switch (kind) {
            case REPORTS -> thinned(reports, prose(reports));
            case DENSE -> reports.stream().map(report -> report + "\n").toList();
            case PROSE -> prose(reports);
            case NUMBERS ->
                paragraphs(
                        pieces(reports, "[，；。\n]").filter(SampleText::hasDigit).toList(), CLAUSES, "，");
        };
    }

    private static List<String> prose(List<String> reports) {
        List<String> sentences =
                pieces(reports, "(?<=[。\n])").filter(piece -> !hasNumber(piece)).toList();
        return paragraphs(sentences, SENTENCES, "");
    }

    private static List<String> thinned(List<String> reports, List<String> prose) {
        List<String> thinned = new ArrayList<>();
        int next = 0;
        for (String report : reports) {
            StringBuilder text = new StringBuilder(report).append('\n');
            long wanted = NUMBER.matcher(report).results().count() * BYTES_FOR_A_NUMBER;
            for (int size = bytes(report); size < wanted; next++) {
                String paragraph = prose.get(next % prose.size());
                text.append(paragraph);
                size += bytes(paragraph);
            }
            thinned.add(text.toString());
        }
        return thinned;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Stream<String> pieces(List<String> reports, String border) {
        return reports.stream()
                .flatMap(report -> Stream.of(report.split(border)))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty());
    }

    private static List<String> paragraphs(List<String> pieces, int size, String between) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += size) {
            String end = between.isEmpty() ? "\n" : "。\n";
            paragraphs.add(String.join(between, pieces.subList(i, Math.min(pieces.size(), i + size))) + end);
        }
        return paragraphs;
    }

    private static boolean hasDigit(String piece) {
        return piece.chars().anyMatch(Character::isDigit);
    }

    private static boolean hasNumber(String piece) {
        return hasDigit(piece) || piece.chars().anyMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    private static String withOtherNumbers(String part, int round) {
        return round == 0
                ? part
                : COUNT.matcher(part).replaceAll(count -> Matcher.quoteReplacement(other(count.group(), round)));
    }

    private static String other(String count, int round) {
        return String.valueOf(10 + (Integer.parseInt(count) + 37 * round) % 990);
    }

    private static String cutTo(int bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int end = bytes;
        while ((utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8);
    }
}
