package dev.metier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Each service in a process of its own, over engines that run elsewhere: the same jar, other settings. */
class SeparateProcessesTests {

    @TempDir
    Path folder;

    private final int port = FreePorts.webPort();
    private final Addresses addresses = new Addresses("127.0.0.1", port);
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : processes.reversed()) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    /** The registration is a saga: identity asks by an event, users answers by one, identity activates the account. */
    @Test
    void twoServicesTalkOverKafka() throws Exception {
        launch("engines", Map.of(), "engines");
        awaitLine("engines", "Engines are ready");
        launch("identity", external(), "run", "--target", "identity");
        launch("users", external(), "run", "--target", "users");
        awaitLine("identity", "is ready after");
        awaitLine("users", "is ready after");

        String registration = register("ada@example.org");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> statusOf(registration).equals("ACTIVE"));
    }

    private void launch(String name, Map<String, String> environment, String... arguments) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output(name).toFile());
        builder.environment().putAll(environment);
        processes.add(builder.start());
    }

    private Map<String, String> external() throws IOException {
        return Map.of(
                "METIER_POSTGRES_URL",
                "jdbc:postgresql://127.0.0.1:" + addresses.of(Addresses.Engine.POSTGRESQL),
                "METIER_POSTGRES_ADMIN_USER",
                "postgres",
                "METIER_KAFKA",
                "127.0.0.1:" + addresses.of(Addresses.Engine.KAFKA),
                "METIER_S3_ENDPOINT",
                "http://127.0.0.1:" + addresses.of(Addresses.Engine.OBJECTS),
                "METIER_SMTP_HOST",
                "127.0.0.1",
                "METIER_SMTP_PORT",
                Integer.toString(addresses.of(Addresses.Engine.SMTP)),
                "METIER_SECRETS_DIR",
                mountedSecrets().toString());
    }

    /** A file per secret, as a cluster mounts them. */
    private Path mountedSecrets() throws IOException {
        Path mounted = Files.createDirectories(folder.resolve("mounted"));
        for (String line : Files.readAllLines(folder.resolve("engines").resolve(Secrets.FILE))) {
            if (line.contains("=")) {
                String[] secret = line.split("=", 2);
                Files.writeString(mounted.resolve(secret[0]), secret[1]);
            }
        }
        return mounted;
    }

    private void awaitLine(String name, String wanted) {
        await(wanted + " by " + name).atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            assertThat(processes).as(said(name)).allMatch(Process::isAlive);
            assertThat(said(name)).contains(wanted);
        });
    }

    private String register(String email) throws IOException, InterruptedException {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "email", email,
                        "password", "three words of mine",
                        "displayName", "Ada",
                        "role", "CANDIDATE"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(identity("/api/v1/auth/register"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("registrationId")
                .asString();
    }

    private String statusOf(String registration) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(identity("/api/v1/auth/registrations/" + registration)));
        return JsonMapper.shared().readTree(answer.body()).path("status").asString();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI identity(String path) {
        return URI.create(addresses.urlOf(Target.parse("identity").iterator().next()) + path);
    }

    private Path output(String name) {
        return folder.resolve(name + ".out");
    }

    private String said(String name) throws IOException {
        return Files.readString(output(name));
    }
}
