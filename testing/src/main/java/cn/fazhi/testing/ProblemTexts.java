package cn.fazhi.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the texts of a service's problem codes. In a test: {@code ProblemTexts.areComplete(ReportProblem.values(),
 * ReportProblem::bundle)}.
 */
public final class ProblemTexts {
    private static final List<String> PARTS = List.of("title", "detail", "remedy");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private ProblemTexts() {}

    /**
     * Every code has a title, a detail and a remedy in Chinese and in English; both name the same arguments, numbered
     * from 0 without a gap; apostrophes are doubled; and no text stands there without a code.
     *
     * @param bundle names the resource bundle of a code, such as {@code problems.report}
     * @throws AssertionError that lists everything that is wrong
     */
    public static <E extends Enum<E>> void areComplete(E[] codes, Function<E, String> bundle) {
        List<String> faults = new ArrayList<>();
        for (String name : Arrays.stream(codes).map(bundle).collect(Collectors.toSet())) {
            Set<String> names = Arrays.stream(codes)
                    .filter(code -> bundle.apply(code).equals(name))
                    .map(Enum::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            check(name, names, faults);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static void check(String bundle, Set<String> codes, List<String> faults) {
        Properties chinese = Texts.chinese(bundle.replace('.', '/'));
        Properties english = Texts.english(bundle.replace('.', '/'));
        for (String code : codes) {
            checkTexts(code, chinese, bundle, faults);
            checkTexts(code, english, bundle + "_en", faults);
            checkArguments(code, chinese, english, faults);
        }
        addOrphans(codes, chinese, bundle, faults);
        addOrphans(codes, english, bundle + "_en", faults);
    }

    private static void checkTexts(String code, Properties texts, String bundle, List<String> faults) {
        for (String part : PARTS) {
            String text = texts.getProperty(code + "." + part, "");
            if (text.isBlank()) {
                faults.add(bundle + " has no " + code + "." + part);
            }
            if (LONE_APOSTROPHE.matcher(text).find()) {
                faults.add(bundle + " has an apostrophe that is not doubled in " + code + "." + part);
            }
        }
    }

    private static void checkArguments(String code, Properties chinese, Properties english, List<String> faults) {
        Set<Integer> all = new TreeSet<>();
        for (String part : PARTS) {
            Set<Integer> ofChinese = arguments(chinese, code + "." + part);
            if (!ofChinese.equals(arguments(english, code + "." + part))) {
                faults.add(code + "." + part + " names other arguments in English than in Chinese");
            }
            all.addAll(ofChinese);
        }
        if (all.stream().anyMatch(argument -> argument >= all.size())) {
            faults.add(code + " names the arguments " + all + ", with a gap");
        }
    }

    private static Set<Integer> arguments(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addOrphans(Set<String> codes, Properties texts, String bundle, List<String> faults) {
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            int dot = key.lastIndexOf('.');
            if (dot < 0 || !codes.contains(key.substring(0, dot)) || !PARTS.contains(key.substring(dot + 1))) {
                faults.add(bundle + " has a text for " + key + ", which is nothing");
            }
        }
    }
}
