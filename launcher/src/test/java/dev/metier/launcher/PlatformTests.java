package dev.metier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlatformTests {

    @TempDir
    static Path folder;

    private static WholePlatform whole;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        whole = WholePlatform.start(folder, FreePorts.webPort());
    }

    @AfterAll
    static void stop() throws IOException {
        whole.close();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everyServiceIsReady(Target target) throws InterruptedException {
        assertThat(new Readiness()
                        .isReady("http://127.0.0.1:" + whole.platform().portOf(target)))
                .isTrue();
    }

    /** The class path of all is the union of everything: nothing may be switched on by mere presence. */
    @ParameterizedTest
    @EnumSource(Target.class)
    void aServiceHasTheSameBeansAloneAndBesideAllOthers(Target target) throws IOException, InterruptedException {
        assertThat(beansAlone(target))
                .containsExactlyInAnyOrder(whole.platform().contextOf(target).getBeanDefinitionNames());
    }

    /** By the model and the articles that come with the platform. */
    @ParameterizedTest
    @CsvSource({
        "erase me, deleting-your-data",
        "who can see my CV, what-employers-see-of-you",
        "hotkeys, keyboard-shortcuts"
    })
    void helpIsFoundInWordsOfOnesOwn(String question, String slug) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            JsonNode answer = help(question);
            assertThat(answer.path("model").asString()).isEqualTo("bge-small-en-v1.5-q");
            assertThat(answer.path("hits").path(0).path("slug").asString()).isEqualTo(slug);
        });
    }

    @Test
    void noServiceListensToTheNetworkUnlessItIsTold() {
        assertThat(Target.values())
                .allSatisfy(target ->
                        assertThat(whole.platform().settingsOf(target)).containsEntry("server.address", "127.0.0.1"));
    }

    /** Both engines are on the class path, and one of them answers. */
    @Test
    void nothingIsLoadedOfTheEngineThatIsNotUsed() throws JMException {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !help("keyboard").path("hits").isEmpty());

        List<String> loaded = loadedClasses();
        assertThat(loaded.contains("dev.metier.search.index.LuceneFolders")).isTrue();
        assertThat(loaded.contains("dev.metier.vectors.index.LuceneChunks")).isTrue();
        assertThat(loaded.stream().filter(name -> name.contains("opensearch."))).isEmpty();
    }

    private static List<String> loadedClasses() throws JMException {
        Object listing = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmClasses",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return String.valueOf(listing)
                .lines()
                .map(String::strip)
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    private static JsonNode help(String question) throws IOException {
        String asked = "http://127.0.0.1:" + whole.platform().portOf(Target.SEARCH) + "/api/v1/search/articles?q="
                + URLEncoder.encode(question, StandardCharsets.UTF_8);
        try (InputStream answer = URI.create(asked).toURL().openStream()) {
            return JsonMapper.shared().readTree(answer);
        }
    }

    private static Set<String> beansAlone(Target target) throws IOException, InterruptedException {
        Path module = Path.of("..", "services", target.serviceName(), "target");
        String classPath = module.resolve("classes") + ":" + Files.readString(module.resolve("classpath.txt")) + ":"
                + Path.of("target", "test-classes");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                BeanNames.class.getName(),
                target.application().getName()));
        Map<String, String> settings = new TreeMap<>(whole.platform().settingsOf(target));
        settings.put("server.port", "0");
        settings.forEach((name, value) -> builder.environment().put("setting:" + name, value));
        Process process = builder.redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>(process.inputReader().lines().toList());
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines.stream()
                .filter(line -> line.startsWith(BeanNames.PREFIX))
                .map(line -> line.substring(BeanNames.PREFIX.length()))
                .collect(Collectors.toSet());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
