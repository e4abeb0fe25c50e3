package cn.fazhi.indicator.rebuild;

import cn.fazhi.indicator.projection.RecomputeProjection;
import cn.fazhi.indicator.projection.model.Differences;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** For operators: computes all indicators anew, and compares ({@code --verify}) or replaces what is stored. */
@Unremovable
@ApplicationScoped
public class RebuildCommand implements QuarkusApplication {
    static final String NAME = "rebuild";
    static final String VERIFY = "--verify";
    private static final int DIFFERENT = 1;
    private static final int MISUSED = 2;

    private final RecomputeProjection recompute;

    RebuildCommand(RecomputeProjection recompute) {
        this.recompute = recompute;
    }

    @Override
    public int run(String... arguments) {
        return run(Arrays.asList(arguments).subList(1, arguments.length), System.out);
    }

    /** 0 if everything is, or was made, as it should be; 1 if {@code --verify} found a difference; 2 if misused. */
    int run(List<String> options, PrintStream out) {
        if (!options.isEmpty() && !options.equals(List.of(VERIFY))) {
            out.println("Usage: rebuild [--verify]");
            return MISUSED;
        }
        boolean verify = !options.isEmpty();
        List<Differences> differences = verify ? recompute.verify() : recompute.rebuild();
        differences.forEach(table -> print(table, out));
        long rows = differences.stream().mapToLong(Differences::rows).sum();
        if (!verify) {
            out.println(rows == 0 ? "Nothing had to be replaced." : "Replaced " + rows + " rows.");
            return 0;
        }
        out.println(rows == 0 ? "Everything stored is as recomputed." : rows + " rows differ.");
        return rows == 0 ? 0 : DIFFERENT;
    }

    private static void print(Differences table, PrintStream out) {
        out.println(table.table() + ": " + table.rows() + " different");
        table.examples().forEach(example -> out.println("  " + example));
        if (table.rows() > table.examples().size()) {
            out.println("  …");
        }
    }
}
