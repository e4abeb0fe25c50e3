package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How a line came to its points.
 *
 * @param arguments the numbers and texts that the words of the grounds name
 * @param reading what was read; null for items that read no figures
 * @param given what an officer gave; null for all other items
 * @param missing what was done because something is missing; null if nothing is
 */
public record Working(
        Grounds grounds,
        List<Object> arguments,
        @Nullable Reading reading,
        @Nullable GivenPoints given,
        @Nullable WhenMissing missing) {
    public Working {
        arguments = List.copyOf(arguments);
    }

    static Working of(Grounds grounds, Object... arguments) {
        return new Working(grounds, List.of(arguments), null, null, null);
    }

    Working from(Reading read) {
        return new Working(grounds, arguments, read, given, missing);
    }

    Working by(GivenPoints points) {
        return new Working(grounds, arguments, reading, points, missing);
    }

    Working treatedAs(WhenMissing treatment) {
        return new Working(grounds, arguments, reading, given, treatment);
    }
}
