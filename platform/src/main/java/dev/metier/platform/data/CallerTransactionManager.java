package dev.metier.platform.data;

import dev.metier.platform.security.Caller;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.security.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database, at the start of each transaction, who asks; row-level security policies read it by
 * {@code caller_id()}, {@code caller_has_role()}, {@code caller_tenants()}. The settings end with the transaction.
 * Costs one statement, sent together with {@code BEGIN}.
 */
final class CallerTransactionManager extends JdbcTransactionManager {

    private static final String TELL = """
            select set_config('metier.user', ?, true), set_config('metier.roles', ?, true), \
            set_config('metier.tenants', coalesce((select string_agg(tenant_id::text, ',') \
            from tenant_members where user_id = nullif(?, '')::uuid), ''), true)""";

    private final CurrentCaller callers;

    CallerTransactionManager(DataSource dataSource, CurrentCaller callers) {
        super(dataSource);
        this.callers = callers;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            tell(callers.get());
        } catch (SQLException | RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("cannot tell the database who asks", e);
        }
    }

    private void tell(Caller caller) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(obtainDataSource());
        String user = caller.userId() == null ? "" : caller.userId().toString();
        String roles = caller.roles().stream().map(Role::claim).collect(Collectors.joining(","));
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, user);
            statement.setString(2, roles);
            statement.setString(3, user);
            statement.execute();
        }
    }
}
