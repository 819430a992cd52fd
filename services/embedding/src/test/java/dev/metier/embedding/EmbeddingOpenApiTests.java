package dev.metier.embedding;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class EmbeddingOpenApiTests extends OpenApiTests {

    EmbeddingOpenApiTests(TestApi api) {
        super(api);
    }
}
