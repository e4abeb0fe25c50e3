package cn.fazhi.extraction.document;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTextTest {
    @Test
    void a_font_that_the_file_only_names_is_read() {
        byte[] content = PdfFixtures.withoutFont("一、调解矛盾纠纷", "全年调解三百一十二件。");

        assertThat(Samples.bare(Samples.read(content).text())).containsExactly("一、调解矛盾纠纷", "全年调解三百一十二件。");
    }

    @Test
    void nothing_is_left_on_the_disk() throws IOException {
        Path home = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(home);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));

        Set<Path> files = files(temporary);
        Samples.read(PdfFixtures.withoutFont("正文"));
        Samples.read(Samples.file("report.doc"));
        Samples.read(Samples.file("report.docx"));

        assertThat(Files.exists(home)).isEqualTo(before);
        assertThat(files).containsAll(files(temporary));
    }

    /** What the libraries would leave; other programs use the folder as well. */
    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i)(pdfbox|poifiles|ofd).*"))
                    .collect(Collectors.toSet());
        }
    }
}
