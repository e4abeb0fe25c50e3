package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CatalogueReaderTest {
    private static final Pattern CODE = Pattern.compile("[a-z]{3,}\\.[a-z_*]+");
    private static final String SMALL = """
            version: 3
            domains:
              - {key: mediation, cn: 矛盾纠纷调处化解, en: Mediation, basis: task 6}
            figures:
              - {code: mediation.cases, cn: 纠纷件数, en: Cases, domain: mediation, unit: 件, aggregation: sum, signals: [纠纷], seen: 3}
              - {code: mediation.solved, cn: 调解成功件数, en: Solved, domain: mediation, unit: 件, aggregation: sum, signals: [], seen: 1}
            core: [mediation.cases]
            derived:
              - {code: mediation.rate, cn: 成功率, en: Rate, formula: "100 * mediation.solved / max(mediation.cases, 1)", unit: "%", better: higher, check: {zh: 须知, en: x}}
              - {code: mediation.gap, cn: 偏差, en: Gap, formula: "abs(100 - mediation.rate)", unit: pp, better: lower}
            validation:
              - {rule: mediation.solved_le, severity: error, finding: SOLVED, condition: "mediation.solved <= mediation.cases", zh: "{mediation.solved}件", en: '{mediation.solved}'}
              - {rule: mediation.need, severity: warn, finding: NEED, let: {base: "max(mediation.cases, 1)"}, condition: "mediation.gap <= max(1.0, 50 / base)", zh: '{base}件', en: "{base}"}
              - {rule: counts.whole, severity: hint, finding: WHOLE, each: count, condition: "value == floor(value)", zh: "{name}为{value}", en: "{name} is {value}"}
            """;

    @Test
    void the_bundled_catalogue_is_the_one_that_was_surveyed() {
        Catalogue catalogue = CatalogueReader.bundled();

        assertThat(catalogue.version()).isEqualTo(1);
        assertThat(catalogue.domains())
                .extracting(Domain::key)
                .containsExactly(
                        "leadership",
                        "capacity",
                        "functions",
                        "rules",
                        "decision",
                        "counsel",
                        "enforcement",
                        "emergency",
                        "mediation",
                        "petitions",
                        "hotline",
                        "reconsideration",
                        "litigation",
                        "oversight",
                        "service",
                        "publicity");
        assertThat(catalogue.figures()).hasSize(82);
        assertThat(catalogue.derived()).hasSize(25);
        assertThat(catalogue.checks()).hasSize(22);
        assertThat(catalogue.core()).hasSize(16);
        assertThat(catalogue.figures())
                .extracting(BaseFigure::domain)
                .containsAll(catalogue.domains().stream().map(Domain::key).toList());
    }

    @Test
    void a_note_says_in_chinese_what_it_says_in_english() {
        Catalogue catalogue = CatalogueReader.bundled();
        List<LocalizedText> notes = Stream.concat(
                        catalogue.figures().stream().map(BaseFigure::labelling),
                        catalogue.derived().stream().map(DerivedIndicator::check))
                .filter(Objects::nonNull)
                .toList();

        assertThat(notes).hasSize(71).allSatisfy(note -> {
            assertThat(codes(note.zh())).isEqualTo(codes(note.en()));
            assertThat(CODE.matcher(note.zh()).replaceAll(""))
                    .containsPattern("\\p{IsHan}")
                    .doesNotContainPattern("[a-z]");
        });
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void a_figure_is_found_by_its_code() {
        Catalogue catalogue = CatalogueReader.bundled();

        BaseFigure rate = catalogue.figure("mediation.success_rate").orElseThrow();
        assertThat(rate.isRate()).isTrue();
        assertThat(rate.aggregation()).isEqualTo(Aggregation.NONE);
        assertThat(catalogue.figure("publicity.venues"))
                .map(BaseFigure::aggregation)
                .contains(Aggregation.LAST);
        assertThat(catalogue.knows("mediation.calc_success_rate")).isFalse();
        assertThat(catalogue.figure("mediation.no_such")).isEmpty();
    }

    @Test
    void a_check_of_the_bundled_catalogue_is_as_grave_as_the_file_says() {
        assertThat(CatalogueReader.bundled().checks())
                .filteredOn(check -> check.severity() == Severity.ERROR)
                .hasSize(9);
        assertThat(CatalogueReader.bundled().checks()).anySatisfy(check -> {
            assertThat(check.rule()).isEqualTo("petitions.resolved_le");
            assertThat(check.severity()).isEqualTo(Severity.ERROR);
            assertThat(check.each()).isEqualTo(Each.REPORT);
            assertThat(check.condition()).isEqualTo("petitions.resolved <= petitions.cases");
        });
    }

    @Test
    void a_small_catalogue_is_read() throws IOException {
        Catalogue catalogue = read(SMALL);

        assertThat(catalogue.figures()).extracting(BaseFigure::labelling).containsOnlyNulls();
        assertThat(catalogue.derived())
                .extracting(DerivedIndicator::check)
                .containsExactly(new LocalizedText("须知", "x"), null);
        assertThat(catalogue.version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: mediation.solved | code: mediation.cases | the code mediation.cases stands twice",
                "code: mediation.gap | code: mediation.cases | the code mediation.cases stands twice",
                "core: [ | core: [mediation.cases, | the core code mediation.cases stands twice",
                "rule: mediation.need | rule: mediation.solved_le | the check mediation.solved_le stands twice",
                "/ max(mediation.cases | / max(mediation.caes | the formula of mediation.rate names the unknown or later mediation.caes",
                "/ max(mediation.cases | / max(populaton | the formula of mediation.rate names the unknown or later populaton",
                "/ max(mediation.cases | / mx(mediation.cases | the formula of mediation.rate names the unknown or later mx",
                "/ max(mediation.cases | / max(cases | the formula of mediation.rate names the unknown or later cases",
                "/ max(mediation.cases | / max(mediation.gap | the formula of mediation.rate names the unknown or later mediation.gap",
                "/ max(mediation.cases | / max(mediation.rate | the formula of mediation.rate names the unknown or later mediation.rate",
                "<= mediation.cases | <= mediation.caes | the check mediation.solved_le names the unknown mediation.caes",
                "50 / base | 50 / bas | the check mediation.need names the unknown bas",
                "max(mediation.cases, 1)\"} | max(mediation.caes, 1)\"} | the check mediation.need names the unknown mediation.caes",
                "== floor | == floo | the check counts.whole names the unknown floo",
                "value == | previous == | the check counts.whole names the unknown previous",
                "zh: '{base}件' | zh: '{bas}件' | the check mediation.need names the unknown bas",
                "en: '{mediation.solved}' | en: '{name}' | the check mediation.solved_le names the unknown name",
                "finding: NEED | finding: need | the check mediation.need has the finding need",
                "rule: mediation.need, | rule: mediation.need, totals: [mediation.caes], | the check mediation.need names the unknown mediation.caes",
                "each: count | each: figure | validation[2] counts.whole: each: ",
                "finding: WHOLE, | '' | validation[2] counts.whole has no finding",
                "core: [mediation.cases] | core: [mediation.caes] | the core list names the unknown code mediation.caes",
                "domain: mediation, unit: 件, aggregation: sum, signals: [纠纷] | domain: mediatio, unit: 件, aggregation: sum, signals: [纠纷] | mediation.cases belongs to the unknown domain mediatio",
                "key: mediation | key: publicity | mediation.cases belongs to the unknown domain mediation",
                "better: lower | better: less | mediation.gap is better 'less', not higher, lower or context",
                "code: mediation.solved | code: hotline.solved | hotline.solved does not begin with its domain mediation",
                "unit: 件, aggregation: sum, signals: [纠纷] | aggregation: sum, signals: [纠纷] | figures[0] mediation.cases has no unit",
                "cn: 纠纷件数, en: Cases | en: '' | figures[0] mediation.cases has no cn, no en",
                "seen: 1 | sen: 1 | figures[1] mediation.solved has no seen",
                "seen: 1 | seen: 1.5 | figures[1] mediation.solved: seen: ",
                "better: lower | better: lower, formla: x | derived[1] mediation.gap: formla: ",
                "seen: 1 | seen: 1, labelling: {en: x} | figures[1] mediation.solved has no labelling.zh",
                "seen: 1 | seen: 1, labelling: {zh: ' ', en: x} | figures[1] mediation.solved has no labelling.zh",
                "seen: 1 | seen: 1, labelling: {zh: x} | figures[1] mediation.solved has no labelling.en",
                "seen: 1 | seen: 1, labelling: x | figures[1] mediation.solved: labelling: ",
                "seen: 1 | seen: 1, labelling: {zh: x, en: x, de: x} | figures[1] mediation.solved: labelling: ",
                "zh: 须知, | '' | derived[0] mediation.rate has no check.zh",
                "rule: counts.whole, | '' | validation[2] has no rule",
                "severity: error | severity: grave | validation[0] mediation.solved_le: severity: ",
                "aggregation: sum, signals: [纠纷] | aggregation: total, signals: [纠纷] | figures[0] mediation.cases: aggregation: ",
                "version: 3 | version: three | the version is not a number from 1",
                "version: 3 | vers: 3 | the version is not a number from 1",
                "validation: | validations: | the list validation is missing or empty",
                "core: [mediation.cases] | core: [[mediation.cases]] | core[0] is not a text"
            })
    void a_fault_is_named(String right, String wrong, String fault) {
        assertThat(SMALL).contains(right);

        assertThat(faults(SMALL.replaceFirst(Pattern.quote(right), wrong)))
                .anySatisfy(each -> assertThat(each).startsWith(fault));
    }

    @Test
    void every_fault_is_named_at_once() {
        String broken = SMALL.replace("version: 3", "version: 0")
                .replace("aggregation: sum", "aggregation: total")
                .replace("[mediation.cases]", "[mediation.caes]")
                .replace("50 / base", "50 / bas");

        assertThat(faults(broken))
                .hasSizeGreaterThanOrEqualTo(5)
                .anyMatch(fault -> fault.startsWith("the version"))
                .anyMatch(fault -> fault.startsWith("figures[0] mediation.cases: aggregation"))
                .anyMatch(fault -> fault.startsWith("figures[1] mediation.solved: aggregation"))
                .anyMatch(fault -> fault.endsWith("the unknown code mediation.caes"))
                .anyMatch(fault -> fault.endsWith("names the unknown bas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"version: [", "version: 1\nversion: 2", "a: b: c", "\t- x"})
    void what_is_no_yaml_is_refused(String yaml) {
        assertThat(faults(yaml)).singleElement().asString().startsWith("it is no YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "- a\n- b", "# nothing but a remark"})
    void what_is_no_catalogue_is_refused(String yaml) {
        assertThat(faults(yaml)).contains("the list figures is missing or empty");
    }

    private static List<String> faults(String yaml) {
        InvalidCatalogue refusal = catchThrowableOfType(InvalidCatalogue.class, () -> read(yaml));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.faults()).allSatisfy(fault -> assertThat(refusal).hasMessageContaining(fault));
        return refusal.faults();
    }

    private static Catalogue read(String yaml) throws IOException {
        return CatalogueReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
