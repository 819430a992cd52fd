package dev.metier.vectors;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class VectorsOpenApiTests extends OpenApiTests {

    VectorsOpenApiTests(TestApi api) {
        super(api);
    }
}
