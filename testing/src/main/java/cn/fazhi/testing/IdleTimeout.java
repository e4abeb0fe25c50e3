package cn.fazhi.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How long PostgreSQL lets connections stand idle in a transaction. */
public final class IdleTimeout {
    /** For as long as they like. */
    public static final String NEVER = "0";

    private IdleTimeout() {}

    /** The time as PostgreSQL writes it, as in {@code 10s}. */
    public static String of(DataSource connections) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show idle_in_transaction_session_timeout")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
