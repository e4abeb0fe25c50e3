package cn.fazhi.extraction.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the vocabulary files: one per domain, in a line format that the README explains. Words are read before rules, so
 * that a rule may use a concept of any file.
 */
public final class VocabularyReader {
    private static final String FOLDER = "/cn/fazhi/extraction/vocabulary/";
    private static final String INDEX = "files.txt";

    private VocabularyReader() {}

    /**
     * The vocabulary of this version of Fazhi.
     *
     * @param knows whether the catalogue has a code: rules for others are a fault
     * @throws InvalidVocabulary if a line cannot be read, or names a code or concept that is not there
     */
    public static Vocabulary bundled(Predicate<String> knows) {
        return read(knows, bundledFiles());
    }

    /**
     * The vocabulary of this version of Fazhi and one more file, as a county may have for indicators of its own.
     *
     * @param name what faults call the file
     * @param lines its lines
     * @throws InvalidVocabulary as above
     */
    public static Vocabulary bundledAnd(Predicate<String> knows, String name, List<String> lines) {
        List<VocabularyFile> files = new ArrayList<>(bundledFiles());
        files.add(new VocabularyFile(name, lines));
        return read(knows, files);
    }

    private static Vocabulary read(Predicate<String> knows, List<VocabularyFile> files) {
        VocabularyBuilder builder = new VocabularyBuilder(knows);
        files.forEach(file -> file.readWords(builder));
        files.forEach(file -> file.readGroups(builder));
        files.forEach(file -> file.readRules(builder));
        return builder.build();
    }

    private static List<VocabularyFile> bundledFiles() {
        return lines(INDEX).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new VocabularyFile(name, lines(name)))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream file = VocabularyReader.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(FOLDER + name + " is missing from the build");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
