package dev.metier.hybrid.opensearch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real node in a process of its own, with its own libraries, for all tests of a run. */
public final class Cluster implements AutoCloseable {

    private static final String MAIN = "dev.metier.hybrid.opensearch.node.OpenSearchNode";
    private static final String OFTEN = """
        {"index_patterns":["*"],"template":{"settings":{"index.soft_deletes.retention_lease.sync_interval":"200ms"}}}\
        """;
    private static final Duration END = Duration.ofSeconds(20);

    private final Path folder;
    private final Process process;
    private final URI node;

    private Cluster() {
        try {
            folder = Files.createTempDirectory("opensearch");
            process = start(folder);
            node = URI.create("http://127.0.0.1:" + port(process, folder));
            call("PUT", "_index_template/often", OFTEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Path folder) throws IOException {
        Path module = Path.of(System.getProperty("opensearch.node", "node/target"));
        String classPath = module.resolve("classes")
                + File.pathSeparator
                + Files.readString(module.resolve("classpath.txt")).strip();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        MAIN,
                        folder.resolve("node").toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private static String port(Process process, Path folder) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("port ")) {
                return line.substring("port ".length());
            }
        }
        throw new IllegalStateException("no node: " + Files.readString(folder.resolve("errors.txt")));
    }

    /** Where it answers. */
    public URI node() {
        return node;
    }

    public OpenSearchSettings settings() {
        return new OpenSearchSettings(
                List.of(node), null, 1, 0, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    /** Files of all indexes. */
    Path folder() {
        return folder;
    }

    /** Takes an index away, if it is there. */
    void delete(String index) {
        call("DELETE", index + "," + index + ".position?ignore_unavailable=true", "");
    }

    /** Answers with the status. */
    public int call(String method, String path, String body) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(node.resolve("/" + path))
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json")
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit()
                .completeOnTimeout(process, END.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** Gives tests the cluster of the run. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Cluster.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(Cluster.class, type -> new Cluster(), Cluster.class);
        }
    }
}
