package cn.fazhi.indicator.countyreport.model;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

import static cn.fazhi.indicator.countyreport.model.Vagueness.ABOUT;
import static cn.fazhi.indicator.countyreport.model.Vagueness.AT_LEAST;
import static cn.fazhi.indicator.countyreport.model.Vagueness.AT_MOST;
import static cn.fazhi.indicator.countyreport.model.Vagueness.EXACT;
import static cn.fazhi.indicator.countyreport.model.Vagueness.SOMEWHAT_MORE;
import static org.assertj.core.api.Assertions.assertThat;

class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "2552, 人次, EXACT, 2552人次",
        "2552, 人次, SOMEWHAT_MORE, 2552余人次",
        "50, 场次, AT_LEAST, 50场次以上",
        "3, 起, AT_MOST, 3起以内",
        "98, %, ABOUT, 约98%",
        "98.6667, %, EXACT, 98.67%",
        "50.495, %, EXACT, 50.5%",
        "0, 件, EXACT, 0件",
        "12000, 元, EXACT, 12000元",
        "0.5, pp, EXACT, 0.5个百分点",
        // 余 follows a whole number from ten
        "3, 件, SOMEWHAT_MORE, 约3件",
        "10.5, %, SOMEWHAT_MORE, 约10.5%",
    })
    void a_sentence_says_no_more_than_its_number_does(BigDecimal value, String unit, Vagueness vagueness, String text) {
        assertThat(new Amount(value, unit, vagueness).text()).isEqualTo(text);
    }

    @Test
    void a_sum_is_as_vague_as_its_parts() {
        assertThat(Vagueness.ofSum(List.of(EXACT, EXACT))).isEqualTo(EXACT);
        assertThat(Vagueness.ofSum(List.of(EXACT, SOMEWHAT_MORE))).isEqualTo(SOMEWHAT_MORE);
        assertThat(Vagueness.ofSum(List.of(AT_LEAST, AT_LEAST))).isEqualTo(AT_LEAST);
        assertThat(Vagueness.ofSum(List.of(SOMEWHAT_MORE, AT_LEAST))).isEqualTo(AT_LEAST);
        assertThat(Vagueness.ofSum(List.of(SOMEWHAT_MORE, ABOUT))).isEqualTo(ABOUT);
        assertThat(Vagueness.ofSum(List.of(AT_MOST, AT_LEAST))).isEqualTo(ABOUT);
        assertThat(Vagueness.ofSum(List.of())).isEqualTo(EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "受益群众达2552余人次, SOMEWHAT_MORE",
        "调解纠纷60多件, SOMEWHAT_MORE",
        "近600人参加, ABOUT",
        "约600人参加多场活动, ABOUT",
        ", ABOUT",
    })
    void only_the_sentence_tells_more_from_nearly(String sentence, Vagueness vagueness) {
        Evidence evidence = sentence == null ? null : new Evidence(0, 9, sentence);

        assertThat(Vagueness.of(new Figure(
                        "publicity.audience", BigDecimal.TEN, "人次", Qualifier.ABOUT, Origin.STATED, true, evidence)))
                .isEqualTo(vagueness);
    }
}
