package cn.fazhi.indicator.event;

import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;

/**
 * The database could not do its part now, and can be asked again: it was away, full, or in a deadlock. What it refuses for
 * the data's sake is no such trouble, and asking again would not help.
 */
final class DatabaseTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** SQLSTATE classes that blame the data: cardinality, data exception, integrity constraint. */
    private static final Set<String> BLAMES_DATA = Set.of("21", "22", "23");

    private DatabaseTrouble(RuntimeException cause) {
        super(cause);
    }

    /** The failure as database trouble, or as it is. */
    static RuntimeException orAsItIs(RuntimeException failure) {
        return isTrouble(failure) ? new DatabaseTrouble(failure) : failure;
    }

    private static boolean isTrouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return !blamesData(refused);
            }
            if (cause instanceof XAException
                    || cause.getClass().getPackageName().equals("jakarta.transaction")) {
                return true;
            }
        }
        return false;
    }

    private static boolean blamesData(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && state.length() == 5 && BLAMES_DATA.contains(state.substring(0, 2));
    }
}
