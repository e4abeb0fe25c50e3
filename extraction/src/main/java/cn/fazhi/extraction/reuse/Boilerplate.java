package cn.fazhi.extraction.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that every report may say word for word. */
final class Boilerplate {
    private static final String FILE = "/cn/fazhi/extraction/reuse/boilerplate.txt";
    private static final List<String> PHRASES = read();

    private Boilerplate() {}

    private static List<String> read() {
        InputStream file = Boilerplate.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException(FILE + " is missing from the build");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a gap in the place of every phrase. */
    static void blank(StringBuilder letters, char gap) {
        for (String phrase : PHRASES) {
            for (int at = letters.indexOf(phrase); at >= 0; at = letters.indexOf(phrase, at + phrase.length())) {
                letters.replace(at, at + phrase.length(), String.valueOf(gap).repeat(phrase.length()));
            }
        }
    }
}
