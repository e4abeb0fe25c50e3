package cn.fazhi.contracts.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the operands of formulas and checks that stand for nothing. */
final class OperandNames {
    /** What a formula may name besides codes: facts of the division, of the report and of its hand-in. */
    static final Set<String> ATTRIBUTES =
            Set.of("population", "core", "sections", "submitted_date", "due_date", "base");

    private static final Set<String> FUNCTIONS =
            Set.of("max", "min", "abs", "count", "count_present", "max_present", "sum_present");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "implies");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*(?:\\.[\\p{L}\\d_]+)*(\\s*\\()?");
    private static final Pattern DOTTED_CODE = Pattern.compile("[a-z][a-z_]*\\.[a-z][a-z0-9_]*");
    private static final Pattern COMMENT = Pattern.compile("\\s#.*");
    private static final Pattern NO_ARITHMETIC = Pattern.compile("[^\\p{L}\\d_.\\s+\\-*/<>=!(),]");
    private static final Pattern TWO_WORDS =
            Pattern.compile("(?<![\\p{L}\\d_.])(?!(?:and|or|not|implies)\\b)[\\p{L}\\d_.]+"
                    + "\\s+(?!(?:and|or|not|implies)\\b)[\\p{L}\\d_.]+");

    private OperandNames() {}

    /** The names in a formula that are neither codes, attributes nor functions. */
    static List<String> unknownInFormula(String formula, Predicate<String> isCode) {
        return unknown(formula, name -> isCode.test(name) || ATTRIBUTES.contains(name));
    }

    /**
     * The names in a condition that stand for nothing. A condition may be arithmetic, in which the figures of the
     * check's own domain go by their bare names as well, or a sentence, of which only the codes are looked at.
     */
    static List<String> unknownInCondition(String condition, String domain, Predicate<String> isCode) {
        String statement = COMMENT.matcher(condition).replaceFirst("");
        if (isSentence(statement)) {
            return DOTTED_CODE
                    .matcher(statement)
                    .results()
                    .map(MatchResult::group)
                    .filter(Predicate.not(isCode))
                    .toList();
        }
        return unknown(
                statement,
                name -> isCode.test(name)
                        || ATTRIBUTES.contains(name)
                        || WORDS.contains(name)
                        || isCode.test(domain + "." + name));
    }

    private static boolean isSentence(String statement) {
        return NO_ARITHMETIC.matcher(statement).find()
                || TWO_WORDS.matcher(statement).find();
    }

    private static List<String> unknown(String text, Predicate<String> isOperand) {
        List<String> unknown = new ArrayList<>();
        NAME.matcher(text).results().forEach(match -> {
            boolean call = match.group(1) != null;
            String name = call ? match.group().replaceFirst("\\s*\\($", "") : match.group();
            if (!(call && FUNCTIONS.contains(name)) && !(isOperand.test(name) && (!call || WORDS.contains(name)))) {
                unknown.add(name);
            }
        });
        return unknown;
    }
}
