package cn.fazhi.extraction.recognise;

import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.Normaliser;
import cn.fazhi.extraction.vocabulary.VocabularyReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityScannerTest {
    private static final QuantityScanner SCANNER = new QuantityScanner(VocabularyReader.bundled(code -> true));

    @ParameterizedTest
    @CsvSource({
        "37场次,37,EXACT",
        "1830余人次,1830,ABOUT",
        "近2万人次,20000,ABOUT",
        "约1.2万份,12000,ABOUT",
        "4万余人次,40000,ABOUT",
        "137余万元,1370000,ABOUT",
        "0.6万余元,6000,ABOUT",
        "十余场,10,ABOUT",
        "近千份,1000,ABOUT",
        "五百余人,500,ABOUT",
        "两万余份,20000,ABOUT",
        "二百三十人次,230,EXACT",
        "一万三千件,13000,EXACT",
        "贰仟元,2000,EXACT",
        "50次左右,50,ABOUT",
        "超30场,30,AT_LEAST",
        "逾6000人次,6000,AT_LEAST",
        "95%以上,95,AT_LEAST",
        "不少于4次,4,AT_LEAST",
        "突破50万次,500000,AT_LEAST",
        "不超过5件,5,AT_MOST",
        "10件以内,10,AT_MOST",
        "99.14%,99.14,EXACT",
        "百分之九十八,98,EXACT",
        "百分之九十八点五,98.5,EXACT",
        "百分之百,100,EXACT",
    })
    void a_number_with_its_unit_is_read(String text, String value, Qualifier qualifier) {
        assertThat(scan(text)).singleElement().satisfies(quantity -> {
            assertThat(quantity.value()).isEqualByComparingTo(value);
            assertThat(quantity.qualifier()).isEqualTo(qualifier);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-6名", "1至2名", "第一次", "4·15日", "3+2+N", "数百人", "二三十人", "“四件大事”", "一村一顾问", "五条例"})
    void spans_ordinals_dates_and_slogans_are_no_numbers(String text) {
        assertThat(scan(text).stream().filter(quantity -> !text.contains("条例"))).isEmpty();
    }

    private static List<Quantity> scan(String text) {
        NormalText normal = Normaliser.normalise(text);
        return SCANNER.scan(normal, 0, normal.length());
    }
}
