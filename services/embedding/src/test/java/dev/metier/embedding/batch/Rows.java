package dev.metier.embedding.batch;

import dev.metier.platform.test.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The tables as the application role sees them for somebody. */
record Rows(TestDatabase database) {

    long count(String user, String roles, String table) throws SQLException {
        return number(user, roles, "select count(*) from " + table);
    }

    /** A number that the service itself reads. */
    long number(String sql) throws SQLException {
        return number("", "service", sql);
    }

    /** Changes rows as the service itself; returns how many. */
    int change(String sql) throws SQLException {
        try (Connection connection = as("", "service");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private long number(String user, String roles, String sql) throws SQLException {
        try (Connection connection = as(user, roles);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection as(String user, String roles) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
        try (var caller = connection.prepareStatement(
                "select set_config('metier.user', ?, false), set_config('metier.roles', ?, false)")) {
            caller.setString(1, user);
            caller.setString(2, roles);
            caller.execute();
        }
        return connection;
    }
}
