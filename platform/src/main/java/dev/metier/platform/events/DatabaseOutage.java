package dev.metier.platform.events;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, for which an event is not to blame, from a failure of its handling. */
final class DatabaseOutage {

    private DatabaseOutage() {}

    static boolean caused(Throwable failure) {
        if (failure instanceof CannotCreateTransactionException) {
            return true;
        }
        if (failure instanceof TransactionSystemException broken && broken.getApplicationException() != null) {
            // The rollback failed too; what counts is why it was wanted.
            return caused(broken.getApplicationException());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException) {
            return true;
        }
        // Classes of PostgreSQL: 08 connection, 53 out of resources, 57P shutting down or starting.
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
