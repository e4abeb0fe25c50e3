package cn.fazhi.extraction.cli;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.extraction.Extractor;
import cn.fazhi.extraction.document.DocumentLimits;
import cn.fazhi.extraction.document.DocumentReader;
import cn.fazhi.extraction.document.ReadDocument;
import cn.fazhi.extraction.document.RefusedDocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code fazhi extract FILE… [--explain] [--text]}: one line of JSON for every report, or for why it was refused. */
public final class ExtractFiles {
    private static final String EXPLAIN = "--explain";
    private static final String TEXT = "--text";
    private static final Set<String> OPTIONS = Set.of(EXPLAIN, TEXT);

    private final Extractor extractor = new Extractor(CatalogueReader.bundled());
    private final DocumentReader documents = new DocumentReader(DocumentLimits.DEFAULTS);
    private final ReadingJson json;
    private final PrintStream out;

    private ExtractFiles(ReadingJson json, PrintStream out) {
        this.json = json;
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs the command and answers its exit code: 0, 1 if a file could not be read, 2 for a wrong call. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> files = arguments.stream()
                .filter(argument -> !OPTIONS.contains(argument))
                .toList();
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.println("usage: extract FILE… [--explain] [--text]");
            return 2;
        }
        ReadingJson json = new ReadingJson(arguments.contains(EXPLAIN), arguments.contains(TEXT));
        ExtractFiles extract = new ExtractFiles(json, out);
        int failed = 0;
        for (String file : files) {
            try {
                failed += extract.read(file) ? 0 : 1;
            } catch (IOException fault) {
                err.println(file + ": " + reason(fault));
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private boolean read(String file) throws IOException {
        try (InputStream content = Files.newInputStream(Path.of(file))) {
            return switch (documents.read(content)) {
                case ReadDocument document -> {
                    out.println(json.write(file, document, extractor.read(document.text())));
                    yield true;
                }
                case RefusedDocument refused -> {
                    out.println(json.write(file, refused.fault()));
                    yield false;
                }
            };
        }
    }

    private static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file";
        }
        String message = fault.getMessage();
        return message == null ? "cannot be read" : message;
    }
}
