package cn.fazhi.indicator.ranking.model;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTest {
    @Test
    void a_cursor_is_read_as_it_was_written() {
        Cursor cursor = new Cursor(Sort.HIGHEST_FIRST, new BigDecimal("12.5"), "990101001");
        Cursor withoutValue = new Cursor(Sort.HIGHEST_FIRST, null, "990101001");

        assertThat(Cursor.parse(cursor.text(), Sort.HIGHEST_FIRST)).contains(cursor);
        assertThat(Cursor.parse(withoutValue.text(), Sort.HIGHEST_FIRST)).contains(withoutValue);
    }

    @Test
    void a_cursor_of_another_order_or_none_at_all_is_not_read() {
        Cursor cursor = new Cursor(Sort.BY_CODE, null, "990101001");

        assertThat(Cursor.parse(cursor.text(), Sort.LOWEST_FIRST)).isEmpty();
        assertThat(Cursor.parse("%%%", Sort.BY_CODE)).isEmpty();
        assertThat(Cursor.parse("YWJj", Sort.BY_CODE)).isEmpty();
    }
}
