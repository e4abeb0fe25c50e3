package cn.fazhi.extraction.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message with {@code {name}} for the value of a name. */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final String NAME = "name";
    private static final int DECIMALS = 2;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Reads a message.
     *
     * @param meaning the expression that a placeholder stands for
     */
    Template(String text, Function<String, String> meaning) {
        this.text = text;
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int end = 0;
        while (placeholder.find()) {
            pieces.add(new Words(text.substring(end, placeholder.start())));
            String name = placeholder.group(1);
            pieces.add(name.equals(NAME) ? new Name() : new Number(new Formula(meaning.apply(name))));
            end = placeholder.end();
        }
        pieces.add(new Words(text.substring(end)));
    }

    private sealed interface Piece {}

    private record Words(String text) implements Piece {}

    private record Name() implements Piece {}

    private record Number(Formula formula) implements Piece {}

    /** The message with everything put in. */
    String fill(String name, Map<String, Amount> amounts) {
        StringBuilder message = new StringBuilder(2 * text.length());
        for (Piece piece : pieces) {
            message.append(
                    switch (piece) {
                        case Words words -> words.text();
                        case Name() -> name;
                        case Number number -> number(number.formula(), amounts);
                    });
        }
        return message.toString();
    }

    private String number(Formula formula, Map<String, Amount> amounts) {
        if (!formula.isComputable(amounts.keySet())) {
            throw new IllegalStateException(formula.operands() + " have no value in: " + text);
        }
        return plain(Formula.number(formula.bind(amounts, Amount::shown), formula.tree()));
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
