package cn.fazhi.extraction;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No regular expression of the engine and the contracts looks at a character more often the longer the text is. The
 * characters that it looks at are counted, so the test says the same on any machine. The patterns that read the catalogue
 * and the vocabulary are left out: those are part of the build.
 */
class PatternGrowthTest {
    private static final int SHORT = 100;
    private static final int TIMES = 8;
    private static final List<String> USUAL =
            List.of(" ", "1", "a", "Z", "一", "件", "（", "(", ")", ".", "，", ",", "\n", "-");
    private static final Set<String> OWN_DATA =
            Set.of("cn.fazhi.contracts.catalogue", "cn.fazhi.extraction.check", "cn.fazhi.extraction.finding");

    static Stream<Arguments> patterns() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.fazhi.extraction", "cn.fazhi.contracts")
                        .stream()
                        .filter(type -> !OWN_DATA.contains(type.getPackageName()))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> Arguments.of(field.getFullName(), pattern(field)));
    }

    private static Pattern pattern(JavaField declared) {
        try {
            Field field = declared.reflect();
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void a_pattern_looks_at_a_character_a_bounded_number_of_times(String name, Pattern pattern) {
        List<String> pieces = pieces(pattern);
        for (String opening : openings(pieces)) {
            for (String piece : pieces) {
                long few = looks(pattern, opening + piece.repeat(SHORT) + "\u0000");
                long many = looks(pattern, opening + piece.repeat(TIMES * SHORT) + "\u0000");
                assertThat(many)
                        .as("%s: '%s' and many '%s'", name, opening, piece)
                        .isLessThan(2L * TIMES * few + 1000);
            }
        }
    }

    /** The characters that the pattern names, and some that its classes may take. */
    private static List<String> pieces(Pattern pattern) {
        Set<String> pieces = new LinkedHashSet<>(USUAL);
        pattern.pattern()
                .chars()
                .filter(c -> c > 127 || Character.isLetterOrDigit(c))
                .forEach(c -> pieces.add(String.valueOf((char) c)));
        return List.copyOf(pieces);
    }

    private static List<String> openings(List<String> pieces) {
        List<String> openings = new ArrayList<>(pieces);
        openings.addAll(List.of("", "附件", "2024年", "charset=", "</Filter [", "<html", "第1", "第一", "1页", "12", "约1"));
        return openings;
    }

    private static long looks(Pattern pattern, String text) {
        CountedText counted = new CountedText(text);
        Matcher matcher = pattern.matcher(counted);
        if (!matcher.matches()) {
            matcher.reset();
            while (matcher.find()) {
                // goes on to the next place
            }
        }
        return counted.looks;
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
