package dev.metier.ats;

import dev.metier.platform.test.OpenApiTests;
import dev.metier.platform.test.TestApi;

class AtsOpenApiTests extends OpenApiTests {

    AtsOpenApiTests(TestApi api) {
        super(api);
    }
}
