package cn.fazhi.extraction.evaluate;

import cn.fazhi.extraction.Extractor;
import cn.fazhi.extraction.cli.TextFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of reports {@code x.txt}, each with its labels {@code x.gold.json}. */
public final class Corpus {
    private static final String LABELS = ".gold.json";

    private final Path folder;

    public Corpus(Path folder) {
        this.folder = folder;
    }

    /** The names of the labelled reports, without ending, in order. */
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(LABELS))
                    .map(name -> name.substring(0, name.length() - LABELS.length()))
                    .filter(name -> Files.exists(folder.resolve(name + ".txt")))
                    .sorted()
                    .toList();
        }
    }

    /** Evaluates the wanted reports. */
    public Evaluation evaluate(Extractor extractor, Predicate<String> wanted) throws IOException {
        Evaluation evaluation = new Evaluation();
        for (String name : names()) {
            if (wanted.test(name)) {
                String text = TextFile.read(folder.resolve(name + ".txt"));
                evaluation.add(name, Gold.read(folder.resolve(name + LABELS)), extractor.read(text));
            }
        }
        return evaluation;
    }
}
