package cn.fazhi.contracts.json;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.period.Period;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContractsJsonTest {
    private static final ObjectMapper JSON = ContractsJson.mapper();

    @Test
    void values_are_written_as_the_words_of_the_domain() throws Exception {
        assertThat(JSON.writeValueAsString(DivisionCode.of("990101"))).isEqualTo("\"990101\"");
        assertThat(JSON.writeValueAsString(Period.of("2024-Q3"))).isEqualTo("\"2024-Q3\"");
        assertThat(JSON.writeValueAsString(Qualifier.AT_LEAST)).isEqualTo("\"at_least\"");
        assertThat(JSON.writeValueAsString(LocalDate.of(2025, 3, 1))).isEqualTo("\"2025-03-01\"");
        assertThat(JSON.writeValueAsString(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00Z\"");
        assertThat(JSON.writeValueAsString(new BigDecimal("1.2E+4"))).isEqualTo("12000");
        assertThat(JSON.writeValueAsString(new Sections(true, false, true, false)))
                .isEqualTo("{\"measures\":true,\"problems\":false,\"head_duty\":true,\"plan\":false}");
    }

    @Test
    void what_was_written_is_read() throws Exception {
        assertThat(JSON.readValue("\"990101\"", DivisionCode.class)).isEqualTo(DivisionCode.of("990101"));
        assertThat(JSON.readValue("990101", DivisionCode.class)).isEqualTo(DivisionCode.of("990101"));
        assertThat(JSON.readValue("\"2024-Q3\"", Period.class)).isEqualTo(Period.of("2024-Q3"));
        assertThat(JSON.readValue("\"at_least\"", Qualifier.class)).isEqualTo(Qualifier.AT_LEAST);
        assertThat(JSON.readValue("1.10", BigDecimal.class)).isEqualTo(new BigDecimal("1.10"));
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.Integer, 12.7",
        "java.lang.Long, 12.7",
        "java.math.BigDecimal, ''",
        "java.util.UUID, ''",
        "java.time.LocalDate, ''",
        "java.time.LocalDate, 2025-03-01T16:00:00Z",
        "cn.fazhi.contracts.figure.Qualifier, 0",
        "cn.fazhi.contracts.figure.Qualifier, AT_LEAST",
        "cn.fazhi.contracts.division.DivisionCode, ''",
        "cn.fazhi.contracts.period.Period, 2024-13"
    })
    void a_value_is_never_bent_until_it_fits(Class<?> type, String value) {
        String json = value.matches("\\d[\\d.]*") ? value : "\"" + value + "\"";

        assertThatThrownBy(() -> JSON.readValue(json, type)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_code_is_no_object_and_no_list() {
        assertThatThrownBy(() -> JSON.readValue("{}", DivisionCode.class)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> JSON.readValue("[\"990101\"]", DivisionCode.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
