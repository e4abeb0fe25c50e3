package cn.fazhi.extraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways in which offices phrase a figure, one table per domain and one of many offices: a sentence, a tab, and the figures as
 * {@code code=value qualifier} divided by semicolons; {@code -} where it has none.
 */
class PhrasesTest {
    private static final List<String> TABLES = List.of(
            "leadership",
            "capacity",
            "functions",
            "rules",
            "decision",
            "counsel",
            "enforcement",
            "emergency",
            "mediation",
            "petitions",
            "disputes-in-court",
            "oversight",
            "service",
            "publicity",
            "scope",
            "offices",
            "paragraphs");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void it_is_read(String table, String sentence, List<String> figures) {
        assertThat(Reports.figures(sentence)).containsExactlyInAnyOrderElementsOf(figures);
    }

    static Stream<Arguments> sentences() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (String table : TABLES) {
            lines(table)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> all.add(row(table, line)));
        }
        return all.build();
    }

    private static Arguments row(String table, String line) {
        String[] cells = line.split("\t");
        List<String> figures = Arrays.stream(cells[1].split(";"))
                .map(String::strip)
                .filter(figure -> !figure.equals("-"))
                .toList();
        return Arguments.of(table, cells[0].replace("\\n", "\n").replace("\\t", "\t"), figures);
    }

    private static Stream<String> lines(String table) throws IOException {
        try (InputStream file = PhrasesTest.class.getResourceAsStream("/phrases/" + table + ".tsv")) {
            byte[] bytes = Objects.requireNonNull(file, table).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines();
        }
    }
}
