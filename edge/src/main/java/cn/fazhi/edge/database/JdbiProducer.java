package cn.fazhi.edge.database;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.contracts.period.Period;

import io.agroal.api.AgroalDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.sql.Types;

/**
 * Jdbi over the service's data source. Handles opened within a {@code @Transactional} method share its connection, so
 * a use case's statements commit or fail together.
 */
@Singleton
public class JdbiProducer {
    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        return configure(Jdbi.create(dataSource));
    }

    /** Teaches Jdbi the words of the contracts. */
    public static Jdbi configure(Jdbi jdbi) {
        jdbi.installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin());
        jdbi.getConfig(Jackson2Config.class).setMapper(ContractsJson.mapper());
        jdbi.registerArgument(new DivisionCodeArgument()).registerArgument(new PeriodArgument());
        jdbi.registerColumnMapper(DivisionCode.class, (row, column, context) -> {
            String text = row.getString(column);
            return text == null ? null : DivisionCode.of(text);
        });
        jdbi.registerColumnMapper(Period.class, (row, column, context) -> {
            String text = row.getString(column);
            return text == null ? null : Period.of(text);
        });
        return jdbi;
    }

    private static final class DivisionCodeArgument extends AbstractArgumentFactory<DivisionCode> {
        DivisionCodeArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(DivisionCode value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.value());
        }
    }

    private static final class PeriodArgument extends AbstractArgumentFactory<Period> {
        PeriodArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(Period value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.toString());
        }
    }
}
