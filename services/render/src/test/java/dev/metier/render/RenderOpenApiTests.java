package dev.metier.render;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class RenderOpenApiTests extends OpenApiTests {

    RenderOpenApiTests(TestApi api) {
        super(api);
    }
}
