package dev.metier.platform.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Opens connections of the relay's own, outside of the pool: the lease lives in one for a long time. */
final class OutboxDatabase {

    private final String relay;
    private final JdbcConnectionDetails details;

    OutboxDatabase(String relay, JdbcConnectionDetails details) {
        this.relay = relay;
        this.details = details;
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", details.getUsername());
        properties.setProperty("password", details.getPassword());
        properties.setProperty("ApplicationName", relay);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }
}
