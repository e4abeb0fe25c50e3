package cn.fazhi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text of a wanted size, made of the labelled reports and those of the sample county, one after the other. */
final class SampleText {
    private static final List<String> REPORTS =
            List.of("extraction/src/test/resources/corpus", "deploy/samples/qinghe");
    private static final String NUMERALS = "一二两三四五六七八九十百千万";
    private static final Pattern COUNT = Pattern.compile("(?<!\\d)\\d{2,3}(?![\\d年月日])");
    private static final int CLAUSES = 5;
    private static final int SENTENCES = 6;

    private SampleText() {}

    /** What a text is made of. */
    enum Kind {
        /** Whole reports. */
        REPORTS,
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
            written += part.getBytes(StandardCharsets.UTF_8).length;
        }
        return cutTo(bytes, text.toString());
    }

    private static List<String> parts(Kind kind) {
        List<String> reports = reports();
        return switch (kind) {
            case REPORTS -> reports.stream().map(report -> report + "\n").toList();
            case PROSE ->
                paragraphs(
                        pieces(reports, "(?<=[。\n])")
                                .filter(piece -> !hasNumber(piece))
                                .toList(),
                        SENTENCES,
                        "");
            case NUMBERS ->
                paragraphs(
                        pieces(reports, "[，；。\n]").filter(SampleText::hasDigit).toList(), CLAUSES, "，");
        };
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

    private static List<String> reports() {
        Path root = root();
        return REPORTS.stream().flatMap(folder -> texts(root.resolve(folder))).toList();
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SampleText::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\\{\\{year[^}]*}}", "2024");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of(System.getenv().getOrDefault("FAZHI_ROOT", ".")).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(REPORTS.getFirst()))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no clone of Fazhi here: " + REPORTS.getFirst() + " is missing");
        }
        return folder;
    }
}
