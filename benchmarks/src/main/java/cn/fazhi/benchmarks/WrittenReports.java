package cn.fazhi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the labelled reports and of those of the sample county. */
final class WrittenReports {
    private static final List<String> REPORTS =
            List.of("extraction/src/test/resources/corpus", "deploy/samples/qinghe");

    private WrittenReports() {}

    /** All of them, those of the corpus first. */
    static List<String> all() {
        Path root = root();
        return REPORTS.stream().flatMap(folder -> texts(root.resolve(folder))).toList();
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(WrittenReports::read)
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
