package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.edge.problem.Refusal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads single fields of a sheet and keeps what is wrong with them. What cannot be read is replaced by something that
 * fits, so that the reading goes on; the sheet is refused in the end all the same.
 */
final class Fields {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    List<Refusal> refusals() {
        return refusals;
    }

    void refuse(RubricProblem problem, String path, Object... arguments) {
        refusals.add(Refusal.of(problem, path, arguments));
    }

    LocalizedText text(String path, SheetDocument.@Nullable Text text) {
        String zh = words(path + ".zh", text == null ? null : text.zh());
        return new LocalizedText(zh, words(path + ".en", text == null ? null : text.en()));
    }

    private String words(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            refuse(RubricProblem.FIELD_REQUIRED, path);
            return "";
        }
        if (text.length() > LONGEST_TEXT) {
            refuse(RubricProblem.TEXT_TOO_LONG, path, String.valueOf(LONGEST_TEXT));
        }
        return text.strip();
    }

    String required(String path, @Nullable String text) {
        return words(path, text);
    }

    /**
     * A code of the sheet.
     *
     * @param among codes of what else must differ from it, such as {@code item}
     */
    String code(String path, @Nullable String code, String among) {
        if (code == null || code.isBlank()) {
            refuse(RubricProblem.FIELD_REQUIRED, path);
            return "";
        }
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            refuse(RubricProblem.INVALID_CODE, path, code);
        } else if (!codes.add(among + " " + code)) {
            refuse(RubricProblem.DUPLICATE_CODE, path, code);
        }
        return code;
    }

    <E extends Enum<E>> E option(String path, @Nullable String text, E[] options) {
        return optional(path, text, options).orElseGet(() -> {
            if (text == null) {
                refuse(RubricProblem.UNKNOWN_OPTION, path, "", String.join(", ", names(options)));
            }
            return options[0];
        });
    }

    /** Nothing, without a refusal, only if the field is not there. */
    <E extends Enum<E>> Optional<E> optional(String path, @Nullable String text, E[] options) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(options)
                .filter(option -> option.toString().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            refuse(RubricProblem.UNKNOWN_OPTION, path, text, String.join(", ", names(options)));
            return Optional.of(options[0]);
        }
        return found;
    }

    private static List<String> names(Object[] options) {
        return Arrays.stream(options).map(String::valueOf).toList();
    }

    /** A number that must be there, and is not negative. */
    BigDecimal amount(String path, @Nullable BigDecimal number) {
        if (number == null) {
            refuse(RubricProblem.FIELD_REQUIRED, path);
            return BigDecimal.ZERO;
        }
        return checked(path, number);
    }

    /** The same, and not zero either. */
    BigDecimal positive(String path, @Nullable BigDecimal number) {
        BigDecimal amount = amount(path, number);
        if (number != null && number.signum() == 0) {
            refuse(RubricProblem.NOT_POSITIVE, path, number.toPlainString());
        }
        return amount;
    }

    BigDecimal amountOr(String path, @Nullable BigDecimal number, BigDecimal otherwise) {
        return number == null ? otherwise : checked(path, number);
    }

    @Nullable BigDecimal cap(String path, @Nullable BigDecimal cap, BigDecimal most) {
        if (cap == null) {
            return null;
        }
        BigDecimal checked = positive(path, cap);
        if (checked.compareTo(most) > 0) {
            refuse(RubricProblem.CAP_TOO_HIGH, path, cap.toPlainString(), most.toPlainString());
        }
        return checked;
    }

    /** A number that is not more than the points that there are. */
    BigDecimal within(String path, BigDecimal number, BigDecimal points) {
        if (number.compareTo(points) > 0) {
            refuse(RubricProblem.POINTS_TOO_HIGH, path, number.toPlainString(), points.toPlainString());
        }
        return number;
    }

    private BigDecimal checked(String path, BigDecimal number) {
        if (number.signum() < 0) {
            refuse(RubricProblem.NEGATIVE_NUMBER, path, number.toPlainString());
            return BigDecimal.ZERO;
        }
        return value(path, number);
    }

    /** A value that an indicator may have, which may be negative. */
    BigDecimal value(String path, @Nullable BigDecimal number) {
        if (number == null) {
            refuse(RubricProblem.FIELD_REQUIRED, path);
            return BigDecimal.ZERO;
        }
        // before it is written out: 1e999999999 would fill the memory
        if (number.precision() - (long) number.scale() > LARGEST.precision() - (long) LARGEST.scale()) {
            refuse(RubricProblem.NUMBER_TOO_LARGE, path, LARGEST.toPlainString());
            return BigDecimal.ZERO;
        }
        if (number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            refuse(RubricProblem.TOO_MANY_DECIMALS, path, String.valueOf(MOST_DECIMALS));
            return BigDecimal.ZERO;
        }
        return number;
    }
}
