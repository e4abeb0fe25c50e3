package cn.fazhi.extraction;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.extraction.vocabulary.InvalidVocabulary;
import cn.fazhi.extraction.vocabulary.Vocabulary;
import cn.fazhi.extraction.vocabulary.VocabularyReader;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An indicator that the catalogue and a vocabulary file add is read without any Java. */
class AddedIndicatorTest {
    private static final String CODE = "emergency.drills";
    private static final List<String> LINES = List.of(
            "word DRILL @activity = 应急演练 消防演练 疏散演练",
            "[emergency.drills]",
            "drills: unit TIMES; says DRILL; not TRAINING",
            "no-drills: value 0; says NONE, DRILL");

    @Test
    void its_figures_are_read_and_explained() {
        Catalogue catalogue = withDrills();
        Vocabulary vocabulary = VocabularyReader.bundledAnd(catalogue::knows, "drills.voc", LINES);
        Reading reading = new Extractor(catalogue, vocabulary).read(Reports.saying("全年组织应急演练6次，开展法治宣传活动12场。"));

        assertThat(reading.figures()).extracting(Figure::code).containsExactly(CODE, "publicity.events");
        assertThat(reading.explanations().getFirst().rules()).containsExactly("emergency.drills/drills");
    }

    @Test
    void a_rule_for_a_code_that_the_catalogue_has_not_is_refused_with_its_line() {
        Catalogue bundled = CatalogueReader.bundled();

        assertThatThrownBy(() -> VocabularyReader.bundledAnd(bundled::knows, "drills.voc", LINES))
                .isInstanceOf(InvalidVocabulary.class)
                .hasMessageContaining("drills.voc:2");
    }

    private static Catalogue withDrills() {
        Catalogue bundled = CatalogueReader.bundled();
        BaseFigure drills =
                new BaseFigure(CODE, "应急演练次数", "Drills", "emergency", "次", Aggregation.SUM, List.of("应急演练"), 0, null);
        List<BaseFigure> figures = new ArrayList<>(bundled.figures());
        figures.add(drills);
        Map<String, BaseFigure> byCode = new LinkedHashMap<>(bundled.figuresByCode());
        byCode.put(CODE, drills);
        return new Catalogue(
                bundled.version(),
                bundled.domains(),
                figures,
                bundled.core(),
                bundled.derived(),
                bundled.checks(),
                byCode);
    }
}
