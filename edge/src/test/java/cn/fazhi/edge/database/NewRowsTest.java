package cn.fazhi.edge.database;

import cn.fazhi.edge.service.SigningKey;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(SigningKey.class)
class NewRowsTest {
    private record Item(String name, @Nullable BigDecimal value) {}

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void empty_table() {
        jdbi.useHandle(handle -> handle.execute(
                "create table if not exists item (name text primary key, value numeric); truncate item"));
    }

    @Test
    void what_is_copied_is_read_as_it_was_whatever_characters_it_has() {
        List<Item> items = List.of(
                new Item("a\tb", new BigDecimal("12.50")),
                new Item("line\nbreak\r\n", null),
                new Item("\\N", BigDecimal.ONE),
                new Item("\\.", BigDecimal.TEN),
                new Item("法治 𠀀", BigDecimal.ZERO),
                new Item("", null));

        copy(items);

        assertThat(read()).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void nothing_is_copied_of_no_rows() {
        copy(List.of());

        assertThat(read()).isEmpty();
    }

    @Test
    void a_row_that_is_there_already_is_refused_by_the_table() {
        copy(List.of(new Item("a", null)));

        assertThatThrownBy(() -> copy(List.of(new Item("b", null), new Item("a", BigDecimal.ONE))))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
        assertThat(read()).containsExactly(new Item("a", null));
    }

    @Test
    void rows_are_a_part_of_the_transaction() {
        QuarkusTransaction.begin();
        copy(List.of(new Item("a", null)));
        QuarkusTransaction.rollback();

        assertThat(read()).isEmpty();
    }

    private void copy(List<Item> items) {
        jdbi.useHandle(handle -> new NewRows<>(items)
                .with("name", Item::name)
                .with("value", Item::value)
                .copyInto(handle, "item"));
    }

    private List<Item> read() {
        return jdbi.withHandle(handle -> handle.createQuery("select name, value from item")
                .map((row, context) -> new Item(row.getString("name"), row.getBigDecimal("value")))
                .list());
    }
}
