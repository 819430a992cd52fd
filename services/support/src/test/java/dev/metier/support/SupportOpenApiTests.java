package dev.metier.support;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class SupportOpenApiTests extends OpenApiTests {

    SupportOpenApiTests(TestApi api) {
        super(api);
    }
}
