package cn.fazhi.edge.database;

import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Binds many rows to one statement, a column at a time: the statement unnests the columns, so that it is one statement
 * whatever the number of rows. Everything travels as text and is cast by the statement.
 */
public final class Columns<R> {
    private final Collection<R> rows;
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable String[]> columns = new ArrayList<>();

    public Columns(Collection<R> rows) {
        this.rows = rows;
    }

    /** Adds a column under the name that the statement uses. */
    public Columns<R> with(String name, Function<R, @Nullable Object> value) {
        @Nullable String[] column = new String[rows.size()];
        int index = 0;
        for (R row : rows) {
            Object each = value.apply(row);
            column[index++] = each == null ? null : each.toString();
        }
        names.add(name);
        columns.add(column);
        return this;
    }

    /** The statement with all columns bound. */
    public <S extends SqlStatement<S>> S bindTo(S statement) {
        for (int i = 0; i < names.size(); i++) {
            statement.bind(names.get(i), array(columns.get(i)));
        }
        return statement;
    }

    /** An array of strings travels in binary form as it is; of Jdbi's array of objects the driver would quote each. */
    private static Argument array(@Nullable String[] column) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("text", column));
    }
}
