package cn.fazhi.local.sample;

import cn.fazhi.local.PlatformFailure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A made-up county as its folder describes it in {@code county.yaml}. */
public record SampleCounty(
        Path folder,
        Programme programme,
        String county,
        Years years,
        List<Group> groups,
        Map<String, Contact> contacts,
        List<Historical> historical,
        List<Submission> submissions,
        List<Extension> extensions) {

    /** The duty that all of its reports answer. */
    public record Programme(String code, String frequency) {}

    /** Both relative to the year of loading, as in -1. */
    public record Years(int previous, int current) {}

    /** Townships that have the same due date, relative to the day of loading. */
    public record Group(String name, int dueInDays, List<String> townships) {}

    /** Who is reminded. */
    public record Contact(String name, String email) {}

    /** A report of the earlier year, brought in by the county. */
    public record Historical(String township, String file) {}

    /**
     * A report of the current year.
     *
     * @param reasons why the county returns it, if it does
     * @param file2 what the township hands in then, if it does
     */
    public record Submission(
            String township,
            String file,
            Then then,
            @Nullable List<String> reasons,
            @Nullable String file2) {
        /** Why the county returns it. */
        public List<String> givenReasons() {
            return reasons == null ? List.of() : reasons;
        }
    }

    /** What happens to a report after it was handed in. */
    public enum Then {
        @JsonProperty("accept")
        ACCEPT,
        @JsonProperty("return")
        RETURN,
        @JsonProperty("resubmit")
        RESUBMIT,
        @JsonProperty("wait")
        WAIT
    }

    /**
     * More time for a township.
     *
     * @param days counted from the township's due date
     */
    public record Extension(String township, int days, String reason) {}

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** Reads the folder. */
    public static SampleCounty read(Path folder) {
        Path file = folder.resolve("county.yaml");
        try {
            var tree = (com.fasterxml.jackson.databind.node.ObjectNode) YAML.readTree(Files.readString(file));
            tree.put("folder", folder.toString());
            return YAML.treeToValue(tree, SampleCounty.class);
        } catch (IOException e) {
            throw new PlatformFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The codes of its townships, as the groups name them. */
    public List<String> townships() {
        return groups.stream()
                .flatMap(group -> group.townships().stream())
                .sorted()
                .toList();
    }

    /** The group of a township. */
    public Group groupOf(String township) {
        return groups.stream()
                .filter(group -> group.townships().contains(township))
                .findFirst()
                .orElseThrow(() -> new PlatformFailure(township + " is in no group of " + folder));
    }

    /** A text of the folder, with the years of that report filled in. */
    public String text(String file, int year) {
        return YearPlaceholders.fill(content(file), year);
    }

    /** The division table. */
    public String divisions() {
        return content("divisions.csv");
    }

    /** The county's scoring sheet. */
    public JsonNode rubric() {
        try {
            return YAML.readTree(content("rubric.yaml"));
        } catch (IOException e) {
            throw new PlatformFailure(folder.resolve("rubric.yaml") + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String content(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new PlatformFailure(folder.resolve(file) + " cannot be read: " + e.getMessage(), e);
        }
    }
}
