package cn.fazhi.local.sample;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.account.Account;
import cn.fazhi.local.account.RealmFile;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs together in the sample county's folder does. */
class SampleCountyTest {
    private final PlatformSettings settings = PlatformSettings.forTests(Path.of("target/unused"));
    private final SampleCounty county = SampleCounty.read(settings.sampleCounty());

    @Test
    void every_township_has_a_division_a_contact_and_its_accounts() {
        List<String> townships = county.townships();
        Map<String, String> divisions = divisionNames();

        assertThat(townships).hasSize(12).doesNotHaveDuplicates().allMatch(code -> code.startsWith(county.county()));
        assertThat(divisions.keySet().stream().filter(code -> code.length() == 9))
                .containsExactlyInAnyOrderElementsOf(townships);
        assertThat(county.contacts().keySet()).containsAll(townships).contains(county.county());
        assertThat(accountNames())
                .containsAll(townships.stream().map(code -> "clerk-" + code).toList())
                .containsAll(townships.stream().map(Account::portalOf).toList())
                .contains("officer-990101", "officer-990102", "viewer-9901", "admin", "portal-bench");
    }

    @Test
    void every_division_has_its_parent_before_it() {
        List<String> codes = new ArrayList<>(divisionNames().keySet());
        for (String code : codes) {
            if (code.length() > 2) {
                String parent = DivisionCode.of(code).parent().orElseThrow().value();
                assertThat(codes.indexOf(parent)).isBetween(0, codes.indexOf(code) - 1);
            }
        }
    }

    @Test
    void mail_goes_nowhere() {
        assertThat(county.contacts().values())
                .allMatch(contact -> contact.email().endsWith("@example.org"));
    }

    @Test
    void every_text_is_used_once_names_its_township_and_has_years_that_can_be_filled_in() throws IOException {
        Map<String, String> townshipOf = townshipOfText();

        assertThat(townshipOf.keySet()).containsExactlyInAnyOrderElementsOf(textFiles());
        townshipOf.forEach((file, township) -> assertThat(county.text(file, 2025))
                .as(file)
                .contains(divisionNames().get(township))
                .contains("2025")
                .doesNotContain("{{"));
    }

    @Test
    void a_returned_report_has_its_reasons_and_a_resubmitted_one_its_second_text() {
        for (SampleCounty.Submission submission : county.submissions()) {
            boolean isReturned =
                    submission.then() == SampleCounty.Then.RETURN || submission.then() == SampleCounty.Then.RESUBMIT;
            assertThat(!submission.givenReasons().isEmpty())
                    .as(submission.file())
                    .isEqualTo(isReturned);
            assertThat(submission.file2() != null)
                    .as(submission.file())
                    .isEqualTo(submission.then() == SampleCounty.Then.RESUBMIT);
        }
    }

    @Test
    void the_county_has_townships_in_time_late_overdue_and_waiting() {
        Set<String> reported = county.submissions().stream()
                .map(SampleCounty.Submission::township)
                .collect(Collectors.toSet());
        Set<String> late = townshipsDue(true);
        Set<String> missing = new TreeSet<>(county.townships());
        missing.removeAll(reported);

        assertThat(late).anyMatch(reported::contains).anyMatch(missing::contains);
        assertThat(townshipsDue(false)).anyMatch(reported::contains).anyMatch(missing::contains);
        assertThat(county.extensions()).allMatch(extension -> missing.contains(extension.township()));
    }

    @Test
    void the_labels_name_every_text_and_only_codes_and_qualifiers_that_there_are() throws IOException {
        Catalogue catalogue = CatalogueReader.bundled();
        JsonNode labels =
                ContractsJson.mapper().readTree(Files.readString(county.folder().resolve("expected.json")));
        Set<String> qualifiers =
                Arrays.stream(Qualifier.values()).map(Object::toString).collect(Collectors.toSet());
        Set<String> labelled = new HashSet<>();
        labels.fieldNames().forEachRemaining(labelled::add);

        assertThat(labelled).containsExactlyInAnyOrderElementsOf(textFiles());
        for (JsonNode text : labels) {
            assertThat(text).isNotEmpty();
            for (JsonNode label : text) {
                assertThat(catalogue.knows(label.path("code").asText()))
                        .as(label.toString())
                        .isTrue();
                assertThat(qualifiers).contains(label.path("qualifier").asText());
                assertThat(label.path("value").isNumber()).isTrue();
            }
        }
    }

    @Test
    void the_realm_file_is_the_one_that_the_sample_county_makes() throws IOException {
        assertThat(Files.readString(settings.realmFile()))
                .as("write it again with ./fazhi realm")
                .isEqualTo(RealmFile.content(county));
    }

    @Test
    void a_description_with_a_misspelt_word_is_refused(@TempDir Path folder) throws IOException {
        String text = Files.readString(county.folder().resolve("county.yaml"));
        Files.writeString(folder.resolve("county.yaml"), text.replace("due_in_days", "due_in_day"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SampleCounty.read(folder))
                .hasMessageContaining("due_in_day");
    }

    private Set<String> townshipsDue(boolean before) {
        return county.groups().stream()
                .filter(group -> (group.dueInDays() < 0) == before)
                .flatMap(group -> group.townships().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, String> townshipOfText() {
        Stream<Map.Entry<String, String>> historical =
                county.historical().stream().map(report -> Map.entry(report.file(), report.township()));
        Stream<Map.Entry<String, String>> current = county.submissions().stream()
                .flatMap(report -> Stream.of(report.file(), String.valueOf(report.file2()))
                        .filter(file -> !file.equals("null"))
                        .map(file -> Map.entry(file, report.township())));
        return Stream.concat(historical, current).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> textFiles() throws IOException {
        try (Stream<Path> files = Files.walk(county.folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> county.folder().relativize(file).toString())
                    .toList();
        }
    }

    private Map<String, String> divisionNames() {
        return county.divisions()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private List<String> accountNames() {
        return RealmFile.accounts(county).stream().map(Account::name).toList();
    }
}
