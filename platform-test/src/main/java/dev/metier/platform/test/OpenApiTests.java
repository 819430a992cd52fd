package dev.metier.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares the API that the service offers with its frozen {@code openapi.json} in git. A change that clients survive is
 * written by {@code mvn test -Dopenapi.write}; one that breaks them is refused, before the first release
 * {@code -Dopenapi.write=breaking} writes it all the same.
 */
@ServiceTest
public abstract class OpenApiTests {

    private static final Path FROZEN = Path.of("openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final TestApi api;

    protected OpenApiTests(TestApi api) {
        this.api = api;
    }

    @Test
    void offersTheFrozenApi() throws IOException {
        Answer answer = api.get("/openapi.json");
        assertThat(answer.status()).as("GET /openapi.json: %s", answer).isEqualTo(200);
        ObjectNode offered = (ObjectNode) answer.json();
        offered.remove("servers");
        String write = System.getProperty("openapi.write", "no");
        if (Files.exists(FROZEN) && !write.equals("breaking")) {
            List<String> breaks = OpenApiBreaks.between(JSON.readTree(FROZEN), offered);
            assertThat(breaks).as("changes that break clients").isEmpty();
        }
        if (!write.equals("no")) {
            Files.writeString(FROZEN, text(offered) + "\n");
        }
        assertThat(FROZEN).as("run once with -Dopenapi.write").exists();
        assertThat(text(offered))
                .as("the API changed compatibly: run with -Dopenapi.write and commit openapi.json")
                .isEqualTo(text(JSON.readTree(FROZEN)));
    }

    private static String text(JsonNode document) {
        return JSON.writeValueAsString(document);
    }
}
