package cn.fazhi.extraction;

import cn.fazhi.extraction.text.Normaliser;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any string, halves of surrogate pairs and all. */
class ArbitraryTextProperties {
    @Provide
    Arbitrary<String> strings() {
        Arbitrary<String> units = Arbitraries.strings().all().ofMaxLength(200);
        Arbitrary<String> codePoints = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .list()
                .ofMaxSize(100)
                .map(ArbitraryTextProperties::text);
        return Arbitraries.oneOf(units, codePoints);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    @Property(tries = 400)
    void any_string_is_read_and_evidence_points_at_its_text(@ForAll("strings") String text) {
        Readings.checked(text);
    }

    @Property(tries = 400)
    void figures_between_any_characters_have_evidence_that_points_at_its_text(@ForAll("strings") String text) {
        Readings.checked(text + "开展法治宣传活动5场，" + text + "受理矛盾纠纷12件。" + text);
    }

    @Property(tries = 400)
    void the_normal_form_of_a_normal_form_is_itself(@ForAll("strings") String text) {
        String once = Normaliser.normalise(text).text();
        assertThat(Normaliser.normalise(once).text()).isEqualTo(once);
    }
}
