package dev.metier.platform.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database for one test context. The password of each role is its name.
 *
 * @param owner the role that migrates
 * @param app the role of the service, which can neither own tables nor bypass row-level security
 */
public record TestDatabase(String host, int port, String name, String owner, String app) {

    public String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** The same database through another address, for example of a {@link FaultProxy}. */
    public TestDatabase at(int otherPort) {
        return new TestDatabase(host, otherPort, name, owner, app);
    }

    /** A connection of the owner, for looking at what happened. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), owner, owner);
    }
}
