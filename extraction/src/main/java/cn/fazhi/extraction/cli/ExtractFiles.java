package cn.fazhi.extraction.cli;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.extraction.Extractor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** {@code fazhi extract FILE… [--explain]}: one line of JSON for every report. */
public final class ExtractFiles {
    private static final String EXPLAIN = "--explain";

    private ExtractFiles() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /** Runs the command and answers its exit code: 0, 1 if a file could not be read, 2 for a wrong call. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> files =
                arguments.stream().filter(argument -> !argument.equals(EXPLAIN)).toList();
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.println("usage: extract FILE… [--explain]");
            return 2;
        }
        Extractor extractor = new Extractor(CatalogueReader.bundled());
        ReadingJson json = new ReadingJson();
        boolean explain = arguments.contains(EXPLAIN);
        int failed = 0;
        for (String file : files) {
            try {
                out.println(json.write(file, extractor.read(TextFile.read(Path.of(file))), explain));
            } catch (IOException fault) {
                err.println(file + ": " + reason(fault));
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (fault instanceof CharacterCodingException) {
            return "the text is neither UTF-8 nor GB18030";
        }
        String message = fault.getMessage();
        return message == null ? "cannot be read" : message;
    }
}
