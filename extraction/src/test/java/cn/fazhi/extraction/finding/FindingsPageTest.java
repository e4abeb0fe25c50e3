package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.catalogue.Check;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code that may be found is on the page, with its severity, and has both messages. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "findings.md");
    private static final Path SERVICE = Path.of("..", "report-service", "src", "main");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z_]+)` \\| (error|warning|hint) \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    private static final Messages ENGINE = Messages.ofEngine();

    @Test
    void every_code_is_on_the_page_and_no_other() throws IOException {
        Set<String> codes =
                new TreeSet<>(codesIn(Path.of("src", "main", "java", "cn", "fazhi", "extraction", "finding")));
        codes.addAll(codesIn(SERVICE.resolve(Path.of("java", "cn", "fazhi", "report", "finding"))));
        CatalogueReader.bundled().checks().stream().map(Check::finding).forEach(codes::add);

        assertThat(rows().map(List::getFirst)).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void the_page_tells_the_severity_of_the_catalogues_checks() throws IOException {
        List<List<String>> rows = rows().toList();
        assertThat(CatalogueReader.bundled().checks())
                .allSatisfy(check -> assertThat(rows)
                        .contains(List.of(check.finding(), check.severity().toString())));
    }

    @Test
    void every_code_of_the_engine_has_both_messages() {
        assertThat(codesIn(Path.of("src", "main", "java", "cn", "fazhi", "extraction", "finding")))
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(ENGINE.of(code).zh()).isNotBlank();
                    assertThat(ENGINE.of(code).en()).isNotBlank();
                });
    }

    @Test
    void every_code_of_the_service_has_both_messages() throws IOException {
        String messages = Files.readString(SERVICE.resolve(Path.of("resources", "findings.properties")));
        assertThat(codesIn(SERVICE.resolve(Path.of("java", "cn", "fazhi", "report", "finding"))).stream()
                        .filter(code -> CatalogueReader.bundled().checks().stream()
                                .noneMatch(check -> check.finding().equals(code))))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(messages).contains(code + ".zh=", code + ".en="));
    }

    private static Stream<List<String>> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(row -> List.of(row.group(1), row.group(2)));
    }

    private static Set<String> codesIn(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CODE.matcher(read(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
