package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.catalogue.Indicators;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of {@code county-report/sentences.yaml}, which names only codes that the catalogue has. */
@Singleton
public class SentenceFile {
    /** {@code {code}} is the county's total, {@code {code|median}} the median of its townships. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_.0-9]+)(\\|median)?}");

    private static final String FILE = "/county-report/sentences.yaml";

    /**
     * The sentences.
     *
     * @param measures what was done, field by field
     * @param headDuty how the heads performed their duty
     */
    record Content(List<Topic> measures, List<Sentence> headDuty) {}

    /** A field of work under its heading. */
    record Topic(String heading, List<Sentence> sentences) {}

    /**
     * A sentence.
     *
     * @param lead what comes before the first clause that is said
     * @param clauses each is said if its numbers are there
     * @param example the townships with the highest values, or null
     */
    record Sentence(
            @Nullable String lead,
            List<String> clauses,
            @Nullable Example example) {}

    /** Named examples: a text and the indicator that they stand out in. */
    record Example(String text, String code) {}

    private final Content content;

    SentenceFile(Indicators indicators) {
        content = read();
        content.measures().forEach(topic -> topic.sentences().forEach(sentence -> check(sentence, indicators)));
        content.headDuty().forEach(sentence -> check(sentence, indicators));
    }

    Content content() {
        return content;
    }

    private static Content read() {
        try (InputStream file = SentenceFile.class.getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file, FILE), Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static void check(Sentence sentence, Indicators indicators) {
        for (String clause : sentence.clauses()) {
            Matcher matcher = PLACEHOLDER.matcher(clause);
            int found = 0;
            while (matcher.find()) {
                found++;
                require(matcher.group(1), indicators);
            }
            if (found == 0) {
                throw new IllegalStateException(
                        FILE + ": a clause without a number states what no report says: " + clause);
            }
        }
        if (sentence.example() != null) {
            require(sentence.example().code(), indicators);
        }
    }

    private static void require(String code, Indicators indicators) {
        if (indicators.find(code).isEmpty()) {
            throw new IllegalStateException(FILE + " names " + code + ", which the catalogue does not have");
        }
    }
}
