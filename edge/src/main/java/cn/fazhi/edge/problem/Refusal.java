package cn.fazhi.edge.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why something was not done.
 *
 * @param field the field, parameter or header at fault as the caller wrote it, or null if it is none of them
 * @param arguments what the messages of the code name, in the order of their placeholders; a {@code LocalizedText} is put
 *     in the reader's language
 */
public record Refusal(ProblemCode code, @Nullable String field, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal that blames a field. */
    public static Refusal of(ProblemCode code, String field, Object... arguments) {
        return new Refusal(code, field, List.of(arguments));
    }

    /** A refusal that blames no field. */
    public static Refusal plain(ProblemCode code, Object... arguments) {
        return new Refusal(code, null, List.of(arguments));
    }
}
