package cn.fazhi.indicator.page.township;

import cn.fazhi.contracts.figure.Evidence;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteTest {
    @Test
    void the_number_is_marked_where_it_stands_in_digits() {
        assertThat(quote("受理矛盾纠纷126件", "126")).isEqualTo(new Quote("受理矛盾纠纷", "126", "件", 11, 20));
    }

    @Test
    void a_part_of_another_number_is_not_marked() {
        assertThat(quote("发放资料1260份，讲座26场", "26").before()).isEqualTo("发放资料1260份，讲座");
        assertThat(quote("成功率97.7%", "7").hit()).isEmpty();
    }

    @Test
    void a_number_in_characters_is_quoted_without_a_mark() {
        assertThat(quote("调解率达百分之九十八", "98")).isEqualTo(new Quote("调解率达百分之九十八", "", "", 11, 20));
    }

    private static Quote quote(String text, String value) {
        return Quote.of(new Evidence(10, 20, text), new BigDecimal(value));
    }
}
