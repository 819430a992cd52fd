package dev.metier.launcher.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own over a folder that is kept. It runs in a process group of its own, so that Ctrl-C in
 * a terminal does not take it away from services that still drain, and it is started again when it dies.
 */
public final class PostgresServer implements AutoCloseable {

    public static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int START_ATTEMPTS = 60;
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String WRONG_PASSWORD = "28P01";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "max_wal_size", "512MB",
            "log_min_messages", "warning");

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private final List<String> prefix;
    private volatile boolean stopping;

    private PostgresServer(PostgresBinaries binaries, Path data, Path log, int port, String password) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.port = port;
        this.password = password;
        this.prefix = isRoot() ? List.of("unshare", "--user") : List.of();
    }

    /**
     * Starts the server, after `initdb` on a first start.
     *
     * @param portCheck refuses a port that another program holds; asked when no server of ours is left on it
     * @throws StartRefused if the folder belongs to another version or the server does not come up
     */
    public static PostgresServer start(
            Path cache, Path data, Path log, int port, String superuserPassword, Runnable portCheck)
            throws IOException, InterruptedException {
        PostgresServer server =
                new PostgresServer(PostgresBinaries.unpackedIn(cache), data, log, port, superuserPassword);
        if (Files.exists(data.resolve("PG_VERSION"))) {
            server.refuseOtherVersion();
            server.stopOrphan();
        } else {
            server.initialize();
        }
        portCheck.run();
        server.launch();
        return server;
    }

    /** The server without a database name, for example {@code jdbc:postgresql://127.0.0.1:8432}. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        stopping = true;
        try {
            run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "20");
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop cleanly; it recovers at the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuseOtherVersion() throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(binaries.majorVersion()))) {
            throw new StartRefused(
                    "The data in %s was written by PostgreSQL %s; this Metier brings PostgreSQL %d. Upgrade it with pg_upgrade, or choose another folder with --data."
                            .formatted(data, version, binaries.majorVersion()));
        }
    }

    /** A launcher that was killed leaves its server behind: the folder is ours (we hold its lock), so it is stopped. */
    private void stopOrphan() throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        Optional<ProcessHandle> owner = postmaster();
        if (owner.isEmpty()) {
            return;
        }
        if (serves(owner.get())) {
            run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
        }
        Files.deleteIfExists(pidFile);
    }

    /** A process number is used again after a restart of the machine: only a server of this very folder is ours. */
    private boolean serves(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of()).contains(data.toString());
    }

    private void initialize() throws IOException, InterruptedException {
        Folders.delete(data);
        Path unfinished = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(unfinished);
        Path passwordFile = Files.createTempFile(
                "metier", null, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            run(
                    "initdb",
                    "-D",
                    unfinished.toString(),
                    "-U",
                    SUPERUSER,
                    "-E",
                    "UTF8",
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    passwordFile.toString(),
                    "--locale-provider",
                    "builtin",
                    "--builtin-locale",
                    "C.UTF-8",
                    "--locale",
                    "C");
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data);
    }

    /** The server is a direct child (so its end is seen) in a session of its own (so Ctrl-C passes it by). */
    private void launch() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("setsid", binaries.program("postgres"), "-D", data.toString(), "-p", "" + port));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitConnection(process);
        Thread.ofVirtual().name("postgresql-watch").start(() -> {
            process.onExit().join();
            startAgain();
        });
    }

    private void awaitConnection(Process process) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(START_LIMIT);
        while (!takesConnections()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroy();
                throw new StartRefused("PostgreSQL does not start; the last lines of %s:\n%s%s"
                        .formatted(log, lastLines(), rootAdvice()));
            }
            TimeUnit.MILLISECONDS.sleep(40);
        }
    }

    private boolean takesConnections() {
        try (Connection connection = DriverManager.getConnection(url() + "/postgres", SUPERUSER, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new StartRefused(
                        "The password in the secrets file does not fit the database in %s. Put the file back that belongs to it."
                                .formatted(data),
                        e);
            }
            return false;
        }
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private void startAgain() {
        for (int attempt = 1; attempt <= START_ATTEMPTS && !stopping; attempt++) {
            LOG.warn("PostgreSQL is gone; starting it again");
            try {
                stopOrphan();
                launch();
                return;
            } catch (IOException | StartRefused e) {
                LOG.warn("PostgreSQL does not start yet (attempt {})", attempt, e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        return pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("metier", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new StartRefused("PostgreSQL: %s failed: %s%s"
                        .formatted(program, Files.readString(output).strip(), rootAdvice()));
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String rootAdvice() {
        return !isRoot()
                ? ""
                : "\nPostgreSQL does not run as root. Where `unshare --user` is not allowed, start Metier as another user.";
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
