package cn.fazhi.extraction.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
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
    private final Map<String, Formula> formulas = new HashMap<>();

    /**
     * Reads a message.
     *
     * @param meaning the expression that a placeholder stands for
     */
    Template(String text, Function<String, String> meaning) {
        this.text = text;
        PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).forEach(name -> {
            if (!name.equals(NAME)) {
                formulas.computeIfAbsent(name, any -> new Formula(meaning.apply(name)));
            }
        });
    }

    /** The message with everything put in. */
    String fill(String name, Map<String, Amount> amounts) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1).equals(NAME) ? name : number(match.group(1), amounts)));
    }

    private String number(String placeholder, Map<String, Amount> amounts) {
        Formula formula = formulas.get(placeholder);
        if (formula == null || !formula.isComputable(amounts.keySet())) {
            throw new IllegalStateException(placeholder + " has no value in: " + text);
        }
        return plain(Formula.number(formula.bind(amounts, Amount::shown), formula.tree()));
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
