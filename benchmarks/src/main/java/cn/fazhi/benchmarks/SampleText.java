package cn.fazhi.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Text of a wanted size, made of the reports of the sample county one after the other. */
final class SampleText {
    private static final String REPORTS = "deploy/samples/qinghe";

    private SampleText() {}

    static String ofBytes(int bytes) throws IOException {
        List<String> reports = reports();
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < bytes; i = (i + 1) % reports.size()) {
            String report = reports.get(i);
            text.append(report).append('\n');
            written += report.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return cutTo(bytes, text.toString());
    }

    private static String cutTo(int bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int end = bytes;
        while ((utf8[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end - 1, StandardCharsets.UTF_8);
    }

    private static List<String> reports() throws IOException {
        try (Stream<Path> files = Files.walk(root().resolve(REPORTS))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return texts.stream().map(SampleText::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("\\{\\{year[^}]*}}", "2024");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of(System.getenv().getOrDefault("FAZHI_ROOT", ".")).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(REPORTS))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no clone of Fazhi here: " + REPORTS + " is missing");
        }
        return folder;
    }
}
