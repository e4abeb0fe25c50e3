package cn.fazhi.extraction;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words the rules know, and numbers, in any order: each may be the first or the last of a text. */
class WordOrderProperties {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{1,12}");
    private static final List<String> WORDS = words();

    @Provide
    Arbitrary<String> orders() {
        Arbitrary<String> count = Arbitraries.of("5场", "共5场", "与5场", "共12件", "3件", "各2次", "98%", "1200人次");
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(WORDS)), Tuple.of(1, Arbitraries.of(Scraps.PIECES)), Tuple.of(1, count));
        Arbitrary<String> words = word.list().ofMinSize(1).ofMaxSize(8).map(all -> String.join("", all));
        return Arbitraries.oneOf(words, Combinators.combine(count, words).as(String::concat));
    }

    @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
    void words_in_any_order_are_read_and_evidence_points_at_its_text(@ForAll("orders") String text) {
        Readings.checked(text);
    }

    private static List<String> words() {
        try (Stream<Path> files = Files.list(ResourceFolder.named("/cn/fazhi/extraction/vocabulary"))) {
            return files.filter(file -> file.toString().endsWith(".voc"))
                    .sorted()
                    .flatMap(WordOrderProperties::lines)
                    .flatMap(line -> WORD.matcher(line).results())
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
