package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.testing.ProblemTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static cn.fazhi.indicator.rubric.Sheets.item;
import static cn.fazhi.indicator.rubric.Sheets.refusals;
import static cn.fazhi.indicator.rubric.Sheets.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ReadSheetTest {
    /** A part of a good item, what it is replaced by, and the field and code that are refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    points: 3       | points: -3           | points          | NEGATIVE_NUMBER
                    points: 3       | points: 0            | points          | NOT_POSITIVE
                    points: 3       | points: 3.00001      | points          | TOO_MANY_DECIMALS
                    points: 3       | points: 1e999999999  | points          | NUMBER_TOO_LARGE
                    points: 3,      | ''                   | points          | FIELD_REQUIRED
                    deduct: 0.5     | deduct: -0.5         | deduct          | NEGATIVE_NUMBER
                    deduct: 0.5     | each: 0.5            | each            | FIELD_NOT_USED
                    required: 3,    | ''                   | required        | FIELD_REQUIRED
                    required: 3     | required: 3, cap: 4  | cap             | CAP_TOO_HIGH
                    missing: zero   | missing: half        | missing         | UNKNOWN_OPTION
                    missing: zero,  | ''                   | missing         | UNKNOWN_OPTION
                    per_missing     | per_hour             | rule            | UNKNOWN_OPTION
                    code: one       | code: One            | code            | INVALID_CODE
                    en: Item        | fr: Article          | ''              | UNKNOWN_FIELD
                    zh: 项          | zh: ''               | title.zh        | FIELD_REQUIRED
                    VALUE           | leadership.none      | value           | UNKNOWN_FIGURE
                    VALUE           | none                 | value           | UNKNOWN_FIGURE
                    VALUE           | 'leadership.special_meetings +' | value | INVALID_EXPRESSION
                    VALUE           | leadership.special_meetings ^ 9 | value | INVALID_EXPRESSION
                    VALUE           | RANDOM()             | value           | INVALID_EXPRESSION
                    VALUE           | FACT(99999)          | value           | INVALID_EXPRESSION
                    VALUE           | leadership.special_meetings * 1e99999 | value | INVALID_EXPRESSION
                    VALUE           | leadership.special_meetings > 3 | value | NOT_A_NUMBER
                    rule: per_missing | kind: bonus, rule: per_missing | rule | RULE_NOT_FOR_BONUS
                    missing: zero   | kind: minus, missing: exclude | missing  | EXCLUDE_NOT_POSSIBLE
                    """)
    void a_wrong_field_of_an_item_is_named(String part, String replacement, String field, String code) {
        String good =
                item("one", "points: 3, missing: zero, rule: per_missing, value: VALUE, required: 3, deduct: 0.5");
        String sheet = sheetOf("3", good.replace(part, replacement).replace("VALUE", Sheets.MEETINGS));

        String path = field.isEmpty() ? "groups[0].items[0].title.fr" : "groups[0].items[0]." + field;
        assertThat(Sheets.refusals(sheetOf("3", good.replace("VALUE", Sheets.MEETINGS))))
                .isEmpty();
        assertThat(refusals(sheet))
                .extracting(Refusal::field, refusal -> refusal.code().name())
                .contains(tuple(path, code));
    }

    /** Items of other rules that are wrong in themselves. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rule: threshold, value: VALUE                                              | atLeast         | ONE_LIMIT
                    'rule: threshold, value: VALUE, atLeast: 1, atMost: 2'                     | atLeast         | ONE_LIMIT
                    'rule: threshold, value: VALUE, atLeast: 1, otherwise: 5'                  | otherwise       | POINTS_TOO_HIGH
                    rule: condition, when: VALUE                                               | when            | NOT_A_CONDITION
                    'rule: proportional, value: VALUE, from: 2, full: 2'                       | full            | NO_RANGE
                    'rule: bands, value: VALUE, bands: [{from: 1, points: 1}, {from: 5, points: 2}]' | bands[1]  | BANDS_OVERLAP
                    'rule: bands, value: VALUE, bands: [{from: 5, below: 1, points: 1}]'       | bands[0]        | BAND_BACKWARDS
                    'rule: bands, value: VALUE, bands: [{from: 5, points: 9}]'                 | bands[0].points | POINTS_TOO_HIGH
                    'rule: bands, value: VALUE, bands: []'                                     | bands           | FIELD_REQUIRED
                    rule: timeliness                                                           | late            | FIELD_REQUIRED
                    'rule: timeliness, late: 1, noReport: 4'                                   | noReport        | POINTS_TOO_HIGH
                    'rule: sections, deduct: 1, sections: [preface]'                           | sections[0]     | UNKNOWN_OPTION
                    rule: manual                                                               | description.zh  | FIELD_REQUIRED
                    """)
    void a_rule_that_makes_no_sense_is_named(String rule, String field, String code) {
        String sheet = sheetOf("3", item("one", "points: 3, missing: zero, " + rule.replace("VALUE", Sheets.MEETINGS)));

        assertThat(refusals(sheet))
                .extracting(Refusal::field, refusal -> refusal.code().name())
                .contains(tuple("groups[0].items[0]." + field, code));
    }

    /** A part of a good sheet, and what it is replaced by. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    total: 3        | total: 4             | total           | POINTS_DO_NOT_ADD_UP
                    '    points: 3' | '    points: 2'      | groups[0].points | POINTS_DO_NOT_ADD_UP
                    total: 3        | 'total: 3\ncap: 9'   | cap             | CAP_TOO_HIGH
                    total: 3        | 'total: 3\ndecimals: 7' | decimals     | UNKNOWN_OPTION
                    total: 3        | 'total: 3\nwithoutReport: no' | withoutReport | UNKNOWN_OPTION
                    from: 0         | from: 1              | grades          | GRADES_INCOMPLETE
                    from: 2         | from: 0              | grades[1].from  | BANDS_OVERLAP
                    code: poor      | code: good           | grades[1].code  | DUPLICATE_CODE
                    """)
    void a_wrong_field_of_the_sheet_is_named(String part, String replacement, String field, String code) {
        String good = sheetOf("3", item("one", "points: 3, missing: zero, rule: timeliness, late: 1"))
                + "grades: [{code: poor, title: {zh: 差, en: Poor}, from: 0}, {code: good, title: {zh: 好, en: Good}, from: 2}]";

        assertThat(refusals(good)).isEmpty();
        assertThat(refusals(good.replace(part, replacement.replace("\\n", "\n"))))
                .extracting(Refusal::field, refusal -> refusal.code().name())
                .contains(tuple(field, code));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(refusals("total: 3\ngroups: [{code: a, items: [{rule: manual}]}]"))
                .extracting(Refusal::field)
                .contains(
                        "title.zh",
                        "title.en",
                        "programme",
                        "groups[0].title.zh",
                        "groups[0].points",
                        "groups[0].items[0].code",
                        "groups[0].items[0].points",
                        "groups[0].items[0].missing",
                        "groups[0].items[0].description.en");
    }

    @Test
    void a_text_that_is_no_sheet_is_refused_with_its_place() {
        assertThat(refusals("title: {zh: 细则\ntotal: 3"))
                .extracting(refusal -> refusal.code().name())
                .containsExactly("MALFORMED_SHEET");
        assertThat(refusals("- 1")).extracting(refusal -> refusal.code().name()).containsExactly("MALFORMED_BODY");
        assertThat(refusals("")).hasSize(1);
    }

    @Test
    void a_sheet_that_is_written_out_reads_the_same() {
        String yaml = sheetOf("3", item("one", "points: 3, missing: zero, rule: timeliness, late: 0.50"));
        SheetText text = new SheetText();
        SheetDocument document = switch (text.read(yaml)) {
            case Reply.Found<SheetDocument> found -> found.value();
            case Reply.Refused<SheetDocument> refused -> throw new AssertionError();
        };

        assertThat(Sheets.read(text.write(document))).isEqualTo(Sheets.read(yaml));
    }

    @Test
    void every_refusal_has_its_words_in_both_languages() {
        ProblemTexts.areComplete(RubricProblem.values(), RubricProblem::bundle);
    }

    /** The pattern that an officer begins with, and the sample county's sheet. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/rubrics/pattern.yaml", "../deploy/samples/qinghe/rubric.yaml"})
    void the_sheets_that_come_with_the_platform_are_right(Path file) throws IOException {
        assertThat(refusals(Files.readString(file))).isEqualTo(List.of());
    }

    @Test
    void bands_that_meet_do_not_overlap() {
        String bands = "rule: bands, value: " + Sheets.MEETINGS
                + ", bands: [{from: 5, points: 2}, {from: 1, below: 5, points: 1}, {below: 1, points: 0}]";

        assertThat(refusals(sheetOf("3", item("one", "points: 3, missing: zero, " + bands))))
                .isEqualTo(List.of());
    }
}
