package dev.metier.launcher;

/**
 * Where the engines are, built in or not.
 *
 * @param postgresUrl without a database, for example {@code jdbc:postgresql://127.0.0.1:8432}
 * @param mailPageUrl empty without the built-in mail server
 */
record Endpoints(
        String postgresUrl, String kafka, String s3, String s3Public, String s3Region, Smtp smtp, String mailPageUrl) {

    /** @param user empty without a login */
    record Smtp(String host, int port, String user) {}
}
