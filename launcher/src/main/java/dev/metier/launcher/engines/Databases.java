package dev.metier.launcher.engines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database and two roles for each service: the owner migrates, the application role reads and writes rows. Neither
 * is a superuser nor passes row-level security. Running it again changes nothing but the passwords.
 */
public record Databases(String serverUrl, String user, String password) {

    /** What a service needs to reach its own database. */
    public record Access(String url, String owner, String ownerPassword, String app, String appPassword) {

        /** Names follow the service: database {@code metier_jobs}, roles {@code metier_jobs_owner|app}. */
        public static Access of(String serverUrl, String service, String ownerPassword, String appPassword) {
            String database = "metier_" + service;
            return new Access(
                    serverUrl + "/" + database, database + "_owner", ownerPassword, database + "_app", appPassword);
        }

        private String database() {
            return url.substring(url.lastIndexOf('/') + 1);
        }
    }

    public void provide(List<Access> accesses) throws SQLException {
        try (Connection server = connect("postgres")) {
            for (Access access : accesses) {
                role(server, access.owner(), access.ownerPassword());
                role(server, access.app(), access.appPassword());
                if (!exists(server, "select 1 from pg_database where datname = ?", access.database())) {
                    execute(server, "create database %s owner %s".formatted(access.database(), access.owner()));
                    grant(access);
                }
            }
        }
    }

    private void grant(Access access) throws SQLException {
        try (Connection database = connect(access.database())) {
            String forTables = "alter default privileges for role %s in schema public grant %s to %s";
            execute(
                    database,
                    "revoke connect on database %s from public".formatted(access.database()),
                    "grant connect on database %s to %s".formatted(access.database(), access.app()),
                    forTables.formatted(access.owner(), "select, insert, update, delete on tables", access.app()),
                    forTables.formatted(access.owner(), "usage, select on sequences", access.app()));
        }
    }

    private static void role(Connection server, String name, String password) throws SQLException {
        boolean known = exists(server, "select 1 from pg_roles where rolname = ?", name);
        String statement = known ? "alter role %s" : "create role %s";
        execute(
                server,
                (statement + " login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'")
                        .formatted(name, password.replace("'", "''")));
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(serverUrl + "/" + database, user, password);
    }
}
