package cn.fazhi.extraction.cli;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.extraction.Extractor;
import cn.fazhi.extraction.evaluate.Corpus;
import cn.fazhi.extraction.evaluate.Evaluation;
import cn.fazhi.extraction.evaluate.Tally;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code fazhi evaluate DIR [--min-precision x] [--min-recall y] [--held-out|--open] [--summary]}. */
public final class EvaluateCorpus {
    private EvaluateCorpus() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** Runs the command and answers its exit code: 0, 1 under the wanted level, 2 for a wrong call. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Map<String, String> options = new HashMap<>();
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--min-")) {
                options.put(argument, i + 1 < arguments.size() ? arguments.get(++i) : "");
            } else if (argument.startsWith("--")) {
                options.put(argument, "");
            } else {
                folders.add(Path.of(argument));
            }
        }
        if (folders.size() != 1 || !Files.isDirectory(folders.getFirst())) {
            err.println("usage: evaluate DIR [--min-precision x] [--min-recall y] [--open|--held-out] [--summary]");
            return 2;
        }
        try {
            return evaluate(folders.getFirst(), options, out, err);
        } catch (IOException | NumberFormatException fault) {
            err.println("evaluate: " + fault.getMessage());
            return 2;
        }
    }

    private static int evaluate(Path folder, Map<String, String> options, PrintStream out, PrintStream err)
            throws IOException {
        Extractor extractor = new Extractor(CatalogueReader.bundled());
        Evaluation evaluation = new Corpus(folder).evaluate(extractor, name -> isWanted(name, options));
        if (!options.containsKey("--summary")) {
            evaluation.faults().forEach(out::println);
            evaluation.byCode().forEach((code, tally) -> out.println(line(code, tally)));
        }
        Tally total = evaluation.total();
        out.println(line("all", total));
        out.printf(
                Locale.ROOT,
                "%d reports; qualifiers %.4f, divisionName %.4f, year %.4f, sections %.4f%n",
                evaluation.reports(),
                evaluation.qualifierAccuracy(),
                evaluation.nameAccuracy(),
                evaluation.yearAccuracy(),
                evaluation.sectionAccuracy());
        boolean precise = total.precision() >= Double.parseDouble(options.getOrDefault("--min-precision", "0"));
        boolean complete = total.recall() >= Double.parseDouble(options.getOrDefault("--min-recall", "0"));
        if (!precise || !complete) {
            err.println("evaluate: under the wanted level");
        }
        return precise && complete ? 0 : 1;
    }

    private static boolean isWanted(String name, Map<String, String> options) {
        boolean heldOut = HeldOut.isHeldOut(name);
        return !(options.containsKey("--open") && heldOut) && !(options.containsKey("--held-out") && !heldOut);
    }

    private static String line(String code, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-40s precision %.4f recall %.4f F1 %.4f (right %d, false %d, missed %d)",
                code,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.found(),
                tally.wrong(),
                tally.missed());
    }
}
