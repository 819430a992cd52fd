package dev.metier.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The platform in several processes on one machine, each of which can be killed and started again. */
final class PlatformProcesses implements AutoCloseable {

    static final String ENGINES = "engines";
    /** Engines and services in one process. */
    static final String WHOLE = "whole";

    static final String POSTGRES = "postgres";

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private final Map<String, Process> running = new LinkedHashMap<>();

    PlatformProcesses(Path folder, int port) {
        this(folder, port, Map.of());
    }

    /**
     * @param settings of all services, beside those that the launcher gives
     */
    PlatformProcesses(Path folder, int port, Map<String, String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    /** Starts a process: the engines, the whole platform, or the services of a group as {@code jobs,applications}. */
    void start(String group) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                group.equals(WHOLE) ? "-Xmx768m" : "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.metier.launcher.Launcher"));
        command.addAll(
                switch (group) {
                    case ENGINES -> List.of(ENGINES);
                    case WHOLE -> List.of("run", "--empty");
                    default -> List.of("run", "--target", group);
                });
        command.addAll(
                List.of("--port", Integer.toString(port), "--data", data(group).toString()));
        try {
            Files.deleteIfExists(output(group));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output(group).toFile());
            if (!group.equals(ENGINES) && !group.equals(WHOLE)) {
                builder.environment().putAll(external());
            }
            running.put(group, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady(String group) {
        String wanted = group.equals(ENGINES) ? "Engines are ready" : "is ready after";
        Awaitility.await(group + " says: " + wanted)
                .atMost(240, TimeUnit.SECONDS)
                .failFast(group + " ended", () -> !process(group).isAlive())
                .until(() -> said(group).contains(wanted));
    }

    /** SIGKILL; nothing of the process gets a chance to tidy up. */
    void kill(String group) {
        process(group).destroyForcibly();
        try {
            process(group).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGKILL for PostgreSQL alone, which the engines' process then starts again by itself. */
    void killPostgres() throws IOException {
        Path pidFile = data(ENGINES).resolve(POSTGRES).resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            Files.readAllLines(pidFile).stream()
                    .limit(1)
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    String said(String group) {
        try {
            return Files.exists(output(group)) ? Files.readString(output(group)) : "";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        for (Process process : List.copyOf(running.values()).reversed()) {
            process.destroy();
            try {
                if (!process.waitFor(40, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    private Process process(String group) {
        Process process = running.get(group);
        if (process == null) {
            throw new IllegalStateException(group + " was not started");
        }
        return process;
    }

    private Map<String, String> external() throws IOException {
        return Map.of(
                "METIER_POSTGRES_URL",
                "jdbc:postgresql://127.0.0.1:" + at(8432),
                "METIER_POSTGRES_ADMIN_USER",
                "postgres",
                "METIER_KAFKA",
                "127.0.0.1:" + at(8492),
                "METIER_S3_ENDPOINT",
                "http://127.0.0.1:" + at(8490),
                "METIER_SMTP_HOST",
                "127.0.0.1",
                "METIER_SMTP_PORT",
                Integer.toString(at(8425)),
                "METIER_GATEWAY_MAILSINKURL",
                "http://127.0.0.1:" + at(8426),
                "METIER_SECRETS_DIR",
                mountedSecrets().toString());
    }

    /** A web port such that those of the engines, which move with it, are likely free too. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return 20_000 + socket.getLocalPort() % 10_000;
        }
    }

    /** The port that moves with the web port, given where it is when that is 8080. */
    private int at(int usual) {
        return usual + port - 8080;
    }

    /** A file per secret, as a cluster mounts them. */
    private Path mountedSecrets() throws IOException {
        Path mounted = Files.createDirectories(folder.resolve("mounted"));
        for (String line : Files.readAllLines(data(ENGINES).resolve("secrets.properties"))) {
            if (line.contains("=")) {
                String[] secret = line.split("=", 2);
                Files.writeString(mounted.resolve(secret[0]), secret[1]);
            }
        }
        return mounted;
    }

    private Path data(String group) {
        try {
            return Files.createDirectories(folder.resolve(group.replace(',', '-')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path output(String group) {
        return folder.resolve(group.replace(',', '-') + ".out");
    }
}
