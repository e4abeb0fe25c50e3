package cn.fazhi.notification.mail;

import cn.fazhi.contracts.period.Period;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025年度, 2025",
        "2025-H1, 2025年上半年, the first half of 2025",
        "2025-H2, 2025年下半年, the second half of 2025",
        "2025-Q3, 2025年第三季度, quarter 3 of 2025",
        "2025-09, 2025年9月, September 2025"
    })
    void periods_are_written_as_people_write_them(String period, String zh, String en) {
        assertThat(PeriodWords.zh(Period.of(period))).isEqualTo(zh);
        assertThat(PeriodWords.en(Period.of(period))).isEqualTo(en);
    }
}
